package dev.touchstone.lab;

import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Fingerprint;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import dev.touchstone.lab.process.Noise;
import dev.touchstone.lab.trial.Outcome;
import dev.touchstone.lab.trial.Pinning;
import dev.touchstone.lab.trial.Trial;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.ArmResult.Status;
import dev.touchstone.measurement.Round;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Measures one workload: in each round every arm once, in an order of its own, and one arm twice.
///
/// What was measured so far can be asked for at any moment, also from another thread.
final class Session {

    private final Workload workload;
    private final Plan plan;
    private final Progress progress;
    private final Trial trial;
    private final Map<String, Launch> launches = new LinkedHashMap<>();
    private final Map<String, Readiness.Ready> ready = new LinkedHashMap<>();
    private final Map<String, List<Round>> rounds = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();
    private final List<ArmResult> skipped = new ArrayList<>();
    private final List<Round> controlRounds = new ArrayList<>();
    private String control = "";
    private int finished;

    Session(Workload workload, Plan plan, Pinning pinning, Progress progress) {
        this.workload = workload;
        this.plan = plan;
        this.progress = progress;
        this.trial = Trial.of(workload, plan.method(), pinning);
    }

    /// Takes an arm into the session, or tells why it is left out.
    synchronized void add(Readiness readiness, Preparation preparation) {
        Arm arm = readiness.arm();
        switch (readiness) {
            case Readiness.Lacking lacking -> {
                skipped.add(skipped(lacking));
                progress.skipped(workload, arm, lacking);
            }
            case Readiness.Ready found -> {
                try {
                    launches.put(arm.id(), preparation.launch(workload, found));
                    ready.put(arm.id(), found);
                } catch (Failure fault) {
                    ready.put(arm.id(), found);
                    fail(arm, fault);
                }
            }
        }
    }

    /// The arm that is run twice: the baseline, or else the first that can be run; empty if that failed.
    synchronized String control() {
        return control;
    }

    int arms() {
        return launches.size();
    }

    /// @param pace after which no round is begun that is not needed
    void run(Gate gate, long seed, Deadline deadline, Deadline pace) throws InterruptedException {
        Random random = new Random(seed);
        synchronized (this) {
            control = launches.containsKey(workload.baseline()) ? workload.baseline()
                    : launches.keySet().stream().findFirst().orElse("");
        }
        for (int round = 0; round < plan.rounds() && !deadline.isOver() && !plan.isEnough(round, pace); round++) {
            List<String> order = new ArrayList<>(launches.keySet());
            order.add("");
            Collections.shuffle(order, random);
            for (int place = 0; place < order.size() && !deadline.isOver(); place++) {
                measure(order.get(place), round, place, gate);
            }
            synchronized (this) {
                finished = deadline.isOver() ? finished : round + 1;
            }
        }
    }

    /// @param id of the arm; empty for the second run of the one that is run twice
    private void measure(String id, int round, int place, Gate gate) throws InterruptedException {
        String armId = id.isEmpty() ? control() : id;
        Launch launch = launches.get(armId);
        Readiness.Ready found = ready.get(armId);
        if (launch == null || found == null) {
            return;
        }
        gate.await();
        progress.measuring(workload, found.arm(), round, plan.rounds());
        Noise before = Noise.now();
        try {
            Outcome outcome = trial.run(launch);
            double foreign = before.foreignUntil(Noise.now());
            keep(id, outcome.round(round, place, foreign));
        } catch (Failure fault) {
            fail(found.arm(), fault);
        }
    }

    private synchronized void keep(String id, Round round) {
        (id.isEmpty() ? controlRounds : rounds.computeIfAbsent(id, arm -> new ArrayList<>())).add(round);
    }

    private synchronized void fail(Arm arm, Failure fault) {
        failures.put(arm.id(), fault.reason());
        rounds.remove(arm.id());
        launches.remove(arm.id());
        if (arm.id().equals(control)) {
            control = "";
            controlRounds.clear();
        }
        progress.failed(workload, arm, fault);
    }

    /// Whether everything was measured that should have been.
    synchronized boolean isComplete() {
        return finished >= plan.least();
    }

    synchronized boolean hasNoFailure() {
        return failures.isEmpty();
    }

    synchronized boolean hasRounds() {
        return !rounds.isEmpty();
    }

    synchronized List<Round> controlRounds() {
        return List.copyOf(controlRounds);
    }

    /// All arms with what became of them.
    synchronized List<ArmResult> results() {
        List<ArmResult> results = new ArrayList<>();
        ready.forEach((id, found) -> {
            List<Round> own = rounds.getOrDefault(id, List.of());
            String reason = failures.getOrDefault(id, own.isEmpty() ? "the run ended before it" : "");
            Status status = failures.containsKey(id) ? Status.FAILED
                    : own.isEmpty() ? Status.SKIPPED : Status.MEASURED;
            results.add(result(found, status, reason, own));
        });
        results.addAll(skipped);
        return results;
    }

    private ArmResult result(Readiness.Ready found, Status status, String reason, List<Round> own) {
        Arm arm = found.arm();
        return new ArmResult(arm.id(), arm.name(), arm.executable().id(), found.executable().version(),
                found.packages(), Fingerprint.of(workload, arm.program()), status, reason, own);
    }

    private ArmResult skipped(Readiness.Lacking lacking) {
        Arm arm = lacking.arm();
        return new ArmResult(arm.id(), arm.name(), arm.executable().id(), "", Map.of(),
                Fingerprint.of(workload, arm.program()), Status.SKIPPED, lacking.reason(), List.of());
    }
}
