package dev.touchstone.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The option that names the content folder, and the desk in front of it.
final class ContentOption {

    @Option(names = "--content", paramLabel = "FOLDER", defaultValue = "content", description = "The folder of articles. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("content");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Desk desk() {
        CommandLine line = command.commandLine();
        return new Desk(folder, LocalDate.now(Clock.systemUTC()), line.getOut(), line.getErr());
    }

    /// Wrong use, told as the command line tells it.
    CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
