package dev.touchstone.lab;

import dev.touchstone.article.Benchmark;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.diagnostic.Nearest;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `touchstone lab run`: measures workloads and writes results.
@Command(name = "run", description = "Measures workloads, and writes what it measured.", mixinStandardHelpOptions = true, exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:everything that can be run here was measured",
    "1:a program failed, a file is faulty, or the run was interrupted",
    "2:the command was used wrongly"})
final class RunCommand implements Callable<Integer> {

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Workloads. Default: all.")
    private List<String> ids = List.of();

    @Option(names = "--quick", description = "Ends within a minute: a few runtimes, two rounds. Its results stay out of the content.")
    private boolean quick;

    @Option(names = "--runtimes", paramLabel = "ID,…", split = ",", description = "Only these executables. Default: all that are there.")
    private List<String> runtimes = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "How many rounds, where the usual number will not do.")
    private int rounds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", description = "Of the order of arms and of resampling. Default: ${DEFAULT-VALUE}.")
    private long seed = 7;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where results are written. Default: measurements in the content folder; with --quick, in the folder of --state.")
    private List<Path> out = List.of();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        LabContent content = LabContent.read(folders.content(), LocalDate.now(clock));
        LabContent.Chosen chosen = content.choose(ids);
        refuseUnknown(content, chosen);
        PrintWriter printer = command.commandLine().getOut();
        content.faults().forEach(fault -> printer.println(DiagnosticPrinter.PLAIN.print(fault)));
        Path folder = out.stream()
                .findFirst()
                .orElseGet(() -> quick ? folders.workshop().results()
                        : folders.content().resolve("measurements"))
                .toAbsolutePath();
        boolean isLive = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        Run.Settings settings = new Run.Settings(quick, rounds, seed, line());
        Run run = new Run(new Discovery(folders.workshop()), new Preparation(folders.workshop()), settings,
                new ResultFolder(folder, clock));
        List<Run.Task> tasks = chosen.benchmarks()
                .stream()
                .map(benchmark -> new Run.Task(benchmark.workload(), arms(content, benchmark)))
                .toList();
        boolean whole = run.measure(tasks, printer, isLive);
        return whole && content.faults().isEmpty() ? LabCommand.DONE : LabCommand.FAULTY;
    }

    private List<Arm> arms(LabContent content, Benchmark benchmark) {
        return content.laboratory()
                .arms(benchmark)
                .stream()
                .filter(arm -> runtimes.isEmpty() || runtimes.contains(arm.executable().id()))
                .toList();
    }

    private void refuseUnknown(LabContent content, LabContent.Chosen chosen) {
        chosen.unknown().stream().findFirst().ifPresent(why -> {
            throw new ParameterException(command.commandLine(), why);
        });
        List<String> known = content.laboratory().executables().stream().map(one -> one.id()).toList();
        runtimes.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new ParameterException(command.commandLine(), "There is no executable `" + id + "`. "
                    + Nearest.question(id, known).orElse("There are " + String.join(", ", known) + "."));
        });
    }

    /// The line that repeats this run; where things are is not part of it.
    private String line() {
        StringBuilder line = new StringBuilder("touchstone lab run");
        ids.forEach(id -> line.append(' ').append(id));
        if (quick) {
            line.append(" --quick");
        }
        if (!runtimes.isEmpty()) {
            line.append(" --runtimes ").append(String.join(",", runtimes));
        }
        if (rounds > 0) {
            line.append(" --rounds ").append(rounds);
        }
        return line.append(" --seed ").append(seed).toString();
    }
}
