package dev.touchstone.lab;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `touchstone lab`: measures what articles claim.
@Command(name = "lab", description = "Measures again what articles claim.", mixinStandardHelpOptions = true, subcommands = {
    ListCommand.class, DoctorCommand.class, DepsCommand.class, RunCommand.class})
public final class LabCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAULTY = 1;
    static final int WRONG_USE = 2;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getOut());
        return WRONG_USE;
    }
}
