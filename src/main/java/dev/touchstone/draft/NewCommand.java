package dev.touchstone.draft;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `touchstone new`: begins a file of the content folder.
@Command(name = "new", description = "Begins a comparison, a runtime or a criterion.", mixinStandardHelpOptions = true, subcommands = {
    NewComparisonCommand.class, NewRuntimeCommand.class, NewCriterionCommand.class})
public final class NewCommand implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(command.commandLine(),
                "What is to be begun? Name `comparison`, `runtime` or `criterion`.");
    }
}
