package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Pipeline;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `touchstone serve`: reads the content folder and serves its pages until it is stopped.
@Command(name = "serve", description = "Reads the content and serves its pages.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    /// The exit status where nothing could be served.
    private static final int CANNOT_SERVE = 2;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "The port to listen on; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--content", paramLabel = "FOLDER", defaultValue = "content", description = "The folder of articles. Default: ${DEFAULT-VALUE}.")
    private Path content = Path.of("content");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Path folder = content.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            err.println("There is no content folder at " + folder + ". Name it with --content FOLDER.");
            return CANNOT_SERVE;
        }
        long start = System.nanoTime();
        Edition edition = Pipeline.run(folder, LocalDate.now(Clock.systemUTC()));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        err.print(Greeting.findings(edition));
        err.flush();
        OptionalInt listening = SiteServer.start(new CurrentEdition(edition), port);
        if (listening.isEmpty()) {
            err.println("Port " + port + " is in use. Choose another one with --port N.");
            return CANNOT_SERVE;
        }
        out.println(Greeting.line(edition, folder, taken, listening.getAsInt()));
        out.flush();
        return 0;
    }
}
