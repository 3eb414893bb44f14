package dev.touchstone.lab;

import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.trial.Pinning;
import dev.touchstone.measurement.Machine;
import dev.touchstone.measurement.Measurement;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Measures one workload after another. What is finished is written at once, so that an interruption costs only what is under way.
record Run(Discovery discovery, Preparation preparation, Settings settings, ResultFolder results) {

    private static final Duration QUICK = Duration.ofSeconds(50);
    private static final Duration FULL = Duration.ofHours(6);

    /// What a full run would like to take; each workload has its share of it, and its fewest rounds whatever they take.
    private static final Duration WISHED = Duration.ofMinutes(13);

    private static final Duration QUIET_BUDGET = Duration.ofMinutes(2);

    /// As many arms of a workload as a quick run has time for.
    private static final int QUICK_ARMS = 3;

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    /// What was asked for.
    ///
    /// @param rounds zero for the usual number
    /// @param line the command that repeats it
    record Settings(boolean isQuick, int rounds, long seed, String line) {

        Plan plan(Workload workload) {
            Plan usual = isQuick ? Plan.quick(workload.method()) : Plan.full(workload.method());
            return rounds > 0 ? usual.withRounds(rounds) : usual;
        }
    }

    /// A workload and the arms that are wanted.
    record Task(Workload workload, List<Arm> arms) {

        Task {
            arms = List.copyOf(arms);
        }
    }

    /// Whether everything that can be run here was measured.
    boolean measure(List<Task> tasks, PrintWriter out, boolean isLive) throws InterruptedException {
        Map<Task, List<Readiness>> ready = new LinkedHashMap<>();
        tasks.forEach(task -> ready.put(task, chosen(task)));
        Tools tools = new Tools(new Progress(out, isLive, processes(ready)), new Gate(QUIET_BUDGET),
                Deadline.in(settings.isQuick() ? QUICK : FULL), new AtomicReference<>(() -> {}));
        Thread hook = tools.hook();
        Runtime.getRuntime().addShutdownHook(hook);
        Deadline wished = Deadline.in(settings.isQuick() ? QUICK : WISHED);
        boolean whole = true;
        int left = ready.size();
        for (Map.Entry<Task, List<Readiness>> task : ready.entrySet()) {
            whole &= measure(task.getKey().workload(), task.getValue(), tools, wished.share(left));
            left--;
        }
        if (!tools.deadline().isInterrupted()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        return whole;
    }

    private int processes(Map<Task, List<Readiness>> ready) {
        return ready.entrySet()
                .stream()
                .mapToInt(task -> settings.plan(task.getKey().workload()).rounds()
                        * (1 + (int) task.getValue().stream().filter(Readiness.Ready.class::isInstance).count()))
                .sum();
    }

    /// What one run shares between its workloads.
    ///
    /// @param save writes what is under way
    private record Tools(Progress progress, Gate gate, Deadline deadline, AtomicReference<Runnable> save) {

        /// What is done where somebody ends the program.
        Thread hook() {
            return Thread.ofPlatform().unstarted(() -> {
                deadline.interrupt();
                Child.endAll();
                save.get().run();
            });
        }
    }

    /// A quick run takes the baseline and the first of other families.
    private List<Readiness> chosen(Task task) {
        List<Readiness> all = task.arms().stream().map(arm -> Readiness.of(arm, discovery)).toList();
        if (!settings.isQuick()) {
            return all;
        }
        List<Readiness> few = new ArrayList<>();
        all.stream()
                .filter(Readiness.Ready.class::isInstance)
                .sorted(Comparator.comparing(one -> !one.arm().id().equals(task.workload().baseline())))
                .filter(one -> few.stream()
                        .noneMatch(other -> other.arm()
                                .executable()
                                .family()
                                .equals(
                                        one.arm().executable().family()))
                        && few.size() < QUICK_ARMS)
                .forEach(few::add);
        all.stream().filter(Readiness.Lacking.class::isInstance).forEach(few::add);
        return few;
    }

    private boolean measure(Workload workload, List<Readiness> arms, Tools tools, Deadline pace)
            throws InterruptedException {
        if (tools.deadline().isOver()) {
            tools.progress().line(workload.id() + " is left out: the time of this run is over");
            return settings.isQuick();
        }
        Plan plan = settings.plan(workload);
        Pinning pinning = Pinning.of(plan.method(), Files.isExecutable(TASKSET),
                Runtime.getRuntime().availableProcessors());
        Session session = new Session(workload, plan, pinning, tools.progress());
        arms.forEach(readiness -> session.add(readiness, preparation));
        if (session.arms() == 0) {
            tools.progress().line(workload.id() + " is left out: nothing that it can be run with is here");
            return true;
        }
        Header header = new Header(plan, results.now(), System.nanoTime(), pinning);
        tools.save().set(() -> save(session, workload, header, tools.progress()));
        session.run(tools.gate(), settings.seed(), tools.deadline(), pace);
        if (tools.deadline().isInterrupted()) {
            // the hook writes what there is
            return false;
        }
        tools.save().set(() -> {});
        return save(session, workload, header, tools.progress()) && session.isComplete() && session.hasNoFailure();
    }

    private record Header(Plan plan, Instant started, long begun, Pinning pinning) {}

    /// Whether it could be written.
    private boolean save(Session session, Workload workload, Header header, Progress progress) {
        if (!session.hasRounds()) {
            progress.line(workload.id() + ": nothing was measured, and nothing is written");
            return true;
        }
        Machine machine = MachineProbe.machine(header.pinning().words());
        double seconds = Math.round((System.nanoTime() - header.begun()) / 1e8) / 10.0;
        Measurement measurement = new Measurement(Measurement.SCHEMA, workload.id(), ResultFolder.run(header.started()),
                header.plan().mode(), settings.seed(), header.started().toString(), seconds, session.isComplete(),
                settings.line(), machine, session.control(), session.controlRounds(), session.results());
        try {
            Path file = results.write(measurement);
            progress.line(Report.of(measurement, workload) + file);
            return true;
        } catch (IOException unwritable) {
            progress.line(workload.id() + ": the result could not be written: " + unwritable);
            return false;
        }
    }
}
