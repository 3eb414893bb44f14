package dev.touchstone;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.serve.ServeCommand;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The program `touchstone`: picks the command that its arguments name, and serves the content if they name none.
@Command(name = "touchstone", description = "Comparisons of runtimes with evidence for every cell.",
        mixinStandardHelpOptions = true, version = "Touchstone 0.1", subcommands = ServeCommand.class)
public final class Application implements Callable<Integer> {

    @Mixin
    private final ServeCommand serve = new ServeCommand();

    private Application() {
    }

    @Override
    public Integer call() {
        return serve.call();
    }

    public static void main(String... arguments) {
        int status = run(new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /// Runs the command that the arguments name, and returns its exit status; a server that has started goes on behind it.
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Application()).setOut(out).setErr(err).execute(arguments);
    }
}
