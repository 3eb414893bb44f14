package dev.touchstone.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that all commands of the lab have: where the content is, and where the lab keeps its things.
final class Folders {

    @Option(names = "--content", paramLabel = "FOLDER", defaultValue = "content", description = "The content folder. Default: ${DEFAULT-VALUE}.")
    private Path content = Path.of("content");

    @Option(names = "--state", paramLabel = "FOLDER", defaultValue = ".lab", description = "Where packages, builds and copies are kept. Default: ${DEFAULT-VALUE}.")
    private Path state = Path.of(".lab");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Path content() {
        Path folder = content.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(),
                    "There is no content folder at " + folder + ". Name it with --content FOLDER.");
        }
        return folder;
    }

    Workshop workshop() {
        return new Workshop(state.toAbsolutePath().normalize());
    }
}
