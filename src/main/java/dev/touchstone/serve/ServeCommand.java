package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Revision;
import dev.touchstone.render.Renderer;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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

    @Option(names = "--preview", description = "For editors: shows drafts, changes the open page when a file is saved, and lists what is wrong beside it. Listens only to this machine.")
    private boolean preview;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "The address to listen on. Default: all of them; with --preview, 127.0.0.1.")
    private String address = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Clock clock = Clock.systemUTC();

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
        Revision first = Revision.first(new Revision.Audience(folder, preview), clock.instant());
        Edition edition = first.judged();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        err.print(Greeting.findings(edition));
        err.flush();
        Renderer renderer = new Renderer(preview);
        CurrentEdition current = new CurrentEdition(edition, renderer, preview ? Duration.ZERO : Answer.FRESH,
                clock);
        OptionalInt port = SiteServer.start(current, listening(folder));
        if (port.isEmpty()) {
            err.println("Port " + this.port + " is in use. Choose another one with --port N.");
            return CANNOT_SERVE;
        }
        LiveContent.follow(folder, first, current, clock);
        if (preview) {
            WarmUp.begin(edition, renderer);
        }
        out.println(Greeting.line(edition, folder, taken, port.getAsInt()));
        out.print(Greeting.elsewhere(edition, port.getAsInt()));
        out.flush();
        return 0;
    }

    private Listening listening(Path folder) {
        Listening here = Listening.on(port);
        Listening asked = preview ? here.previewing(folder) : here;
        return address.isEmpty() ? asked : asked.at(address);
    }
}
