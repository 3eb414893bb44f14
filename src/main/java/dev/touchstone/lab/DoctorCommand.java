package dev.touchstone.lab;

import dev.touchstone.article.Benchmark;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Executable;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `touchstone lab doctor`: says what is there, what is not, and how to get it.
@Command(name = "doctor", description = "Says which runtimes and packages are there, and how to get the others.", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private Folders folders = new Folders();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        LabContent content = LabContent.read(folders.content(), LocalDate.now(Clock.systemUTC()));
        Discovery discovery = new Discovery(folders.workshop());
        PrintWriter out = command.commandLine().getOut();
        Set<String> remedies = new LinkedHashSet<>();
        for (Executable executable : content.laboratory().executables()) {
            out.println(switch (discovery.find(executable)) {
                case Installed.Present(Executable found, var path, String version) ->
                    "  ok       " + found.name() + " " + version + " (" + path + ")";
                case Installed.Absent absent -> {
                    remedies.add(absent.remedy());
                    yield "  missing  " + executable.name() + ": " + absent.reason() + help(absent.remedy());
                }
            });
        }
        out.println();
        for (Benchmark benchmark : content.laboratory().benchmarks()) {
            readiness(benchmark, content.laboratory().arms(benchmark), discovery, remedies);
        }
        tellRemedies(remedies);
        content.faults().forEach(fault -> out.println(DiagnosticPrinter.PLAIN.print(fault)));
        out.flush();
        return content.faults().isEmpty() ? LabCommand.DONE : LabCommand.FAULTY;
    }

    private void readiness(Benchmark benchmark, List<Arm> arms, Discovery discovery, Set<String> remedies) {
        PrintWriter out = command.commandLine().getOut();
        List<Readiness.Lacking> lacking = new ArrayList<>();
        for (Arm arm : arms) {
            if (Readiness.of(arm, discovery) instanceof Readiness.Lacking one) {
                lacking.add(one);
            }
        }
        out.println(
                "  " + benchmark.id() + ": " + (arms.size() - lacking.size()) + " of " + arms.size() + " can be run");
        for (Readiness.Lacking one : lacking) {
            // what an executable lacks was said above
            if (discovery.find(one.arm().executable()) instanceof Installed.Present) {
                out.println("    " + one.arm().name() + ": " + one.reason() + help(one.remedy()));
                remedies.add(one.remedy());
            }
        }
    }

    /// One line for everything that Debian has, and one for npm.
    private void tellRemedies(Set<String> remedies) {
        PrintWriter out = command.commandLine().getOut();
        String prefix = "apt-get install ";
        Set<String> parts = remedies.stream()
                .flatMap(remedy -> List.of(remedy.split("; ", -1)).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String debian = parts.stream()
                .filter(part -> part.startsWith(prefix))
                .flatMap(part -> List.of(part.substring(prefix.length()).split(" ", -1)).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        if (!parts.isEmpty()) {
            out.println();
            out.println("To run everything:");
        }
        if (!debian.isEmpty()) {
            out.println("  " + prefix + debian);
        }
        parts.stream().filter(part -> !part.startsWith(prefix)).forEach(part -> out.println("  " + part));
    }

    private static String help(String remedy) {
        return remedy.isEmpty() ? "" : " → " + remedy;
    }
}
