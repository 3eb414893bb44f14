package dev.touchstone;

import dev.touchstone.serve.ServeCommand;
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
        int status = new CommandLine(new Application()).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }
}
