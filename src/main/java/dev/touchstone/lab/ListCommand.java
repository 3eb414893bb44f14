package dev.touchstone.lab;

import dev.touchstone.article.Benchmark;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `touchstone lab list`: names the workloads and what they are run with.
@Command(name = "list", description = "Names the workloads and what they are run with.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Mixin
    private Folders folders = new Folders();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        LabContent content = LabContent.read(folders.content(), LocalDate.now(Clock.systemUTC()));
        PrintWriter out = command.commandLine().getOut();
        for (Benchmark benchmark : content.laboratory().benchmarks()) {
            List<Arm> arms = content.laboratory().arms(benchmark);
            out.println(benchmark.id() + " (" + benchmark.workload().method().word() + "): " + benchmark.title());
            out.println("  " + arms.stream().map(Arm::id).collect(Collectors.joining(" ")));
        }
        content.faults().forEach(fault -> out.println(DiagnosticPrinter.PLAIN.print(fault)));
        out.flush();
        return content.faults().isEmpty() ? LabCommand.DONE : LabCommand.FAULTY;
    }
}
