package dev.touchstone;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.anchors.AnchorsCommand;
import dev.touchstone.check.CheckCommand;
import dev.touchstone.draft.ImportCommand;
import dev.touchstone.draft.NewCommand;
import dev.touchstone.export.ExportCommand;
import dev.touchstone.export.SchemaCommand;
import dev.touchstone.lab.LabCommand;
import dev.touchstone.serve.ServeCommand;
import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program `touchstone`: picks the command that its arguments name, and serves the content if they name none.
@Command(name = "touchstone", description = "Comparisons of runtimes with evidence for every cell.", mixinStandardHelpOptions = true, version = "Touchstone 0.1", subcommands = {
    ServeCommand.class, CheckCommand.class, AnchorsCommand.class, ExportCommand.class, NewCommand.class,
    ImportCommand.class,
    SchemaCommand.class, LabCommand.class}, footer = {"",
        "Without a command it serves; all options of `touchstone serve` can be given then."})
public final class Application {

    private static final Set<String> ABOUT_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    private Application() {}

    public static void main(String... arguments) {
        // pictures are drawn in memory: a display that is set but not there must not matter
        System.setProperty("java.awt.headless", "true");
        int status = run(new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /// Runs the command that the arguments name, and returns its exit status; a server that has started goes on behind it.
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Application()).setOut(out).setErr(err).execute(withCommand(arguments));
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0
                && (!arguments[0].startsWith("-") || ABOUT_THE_PROGRAM.contains(arguments[0]));
        return named ? arguments : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }
}
