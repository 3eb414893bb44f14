package dev.touchstone.judgement;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Claim.Basis;
import dev.touchstone.article.Claim.Measured;
import dev.touchstone.article.Claim.Range;
import dev.touchstone.article.Laboratory;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.benchmark.Method;
import dev.touchstone.judgement.Judgement.Verdict;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import java.util.List;
import java.util.Optional;

/// Judges by one result of one workload.
///
/// @param laboratory as it is today
record Trial(Laboratory laboratory, Benchmark benchmark, Measurement run) {

    private static final String WARM = "time";
    private static final String COLD = "first";

    /// So many times apart, the first call and a warm one tell two stories.
    private static final double APART = 2;

    Judgement of(Basis basis, Measured measured) {
        Optional<Measure> measure = measured.measure().isEmpty()
                ? Optional.of(benchmark.workload().firstMeasure())
                : benchmark.workload().measure(measured.measure());
        if (measure.isEmpty()) {
            return new Judgement.NotRun(measured, "the workload has no measure `" + measured.measure() + "`");
        }
        List<String> ids = measured.isRatio() ? List.of(measured.first(), measured.second())
                : List.of(measured.first());
        Optional<Judgement> obstacle = ids.stream()
                .flatMap(id -> obstacle(id, measure.get(), measured).stream())
                .findFirst();
        return obstacle.orElseGet(() -> figure(measured, measure.get())
                .map(figure -> judged(basis, taken(ids, measure.get(), figure, measured)))
                .orElseGet(() -> new Judgement.NotComparable(measured, "no round measured both")));
    }

    private static Judgement judged(Basis basis, Told told) {
        Taken taken = told.taken();
        Measured measured = told.measured();
        if (measured.claimed().isEmpty()) {
            return new Judgement.Beside(measured, taken, "the claim names no figure for this");
        }
        boolean isOfMachine = !taken.isRatio() && taken.measure().isOfMachine();
        if (isOfMachine || !isJudged(basis)) {
            return new Judgement.Beside(measured, taken, "such a figure depends on the machine");
        }
        Range claimed = measured.claimed().getFirst();
        Yardstick yardstick = new Yardstick(claimed);
        Verdict verdict = switch (taken.figure()) {
            case Figure.Single(var summary) -> yardstick.of(summary);
            case Figure.Quotient(var ratio) -> yardstick.of(ratio);
        };
        return new Judgement.Judged(measured, taken, verdict, yardstick.factor(taken.figure().value()));
    }

    private static boolean isJudged(Basis basis) {
        return switch (basis) {
            case RATIO, COUNT, SIZE, ORDER -> true;
            case ABSOLUTE, FACT, OPINION, SURVEY -> false;
        };
    }

    /// A figure and the claim that it is taken for.
    private record Told(Measured measured, Taken taken) {}

    private Told taken(List<String> ids, Measure measure, Figure figure, Measured measured) {
        List<ArmResult> arms = ids.stream().flatMap(id -> run.arm(id).stream()).toList();
        return new Told(measured, new Taken(benchmark, measure, run, arms, figure,
                contrast(measured, measure, figure).stream().toList()));
    }

    private Optional<Taken.Contrast> contrast(Measured measured, Measure measure, Figure figure) {
        if (!measured.isRatio() || !(benchmark.workload().method() instanceof Method.Calls)) {
            return Optional.empty();
        }
        String other = measure.id().equals(WARM) ? COLD : measure.id().equals(COLD) ? WARM : "";
        return benchmark.workload()
                .measure(other)
                .flatMap(found -> figure(measured, found).map(value -> new Taken.Contrast(found, value)))
                .filter(contrast -> isApart(contrast.figure().value() / figure.value()));
    }

    private static boolean isApart(double quotient) {
        return quotient > APART || quotient < 1 / APART;
    }

    private Optional<Figure> figure(Measured measured, Measure measure) {
        return measured.isRatio()
                ? run.ratio(measured.first(), measured.second(), measure.id()).map(Figure.Quotient::new)
                : run.summary(measured.first(), measure.id()).map(Figure.Single::new);
    }

    private Optional<Judgement> obstacle(String id, Measure measure, Measured measured) {
        Optional<ArmResult> found = run.arm(id);
        if (found.isEmpty()) {
            return Optional.of(new Judgement.NotRun(measured, nameOf(id) + " was not in the run of " + run.day()));
        }
        ArmResult arm = found.get();
        return why(arm, measure).map(why -> new Judgement.NotComparable(measured, why));
    }

    private Optional<String> why(ArmResult arm, Measure measure) {
        return switch (arm.status()) {
            case SKIPPED -> Optional.of(arm.name() + " was skipped: " + plain(arm.reason()));
            case FAILED -> Optional.of(arm.name() + " failed: " + plain(arm.reason()));
            case MEASURED -> laboratory.isOutdated(benchmark, arm)
                    ? Optional.of("the program of " + arm.name() + " has changed since " + run.day())
                    : arm.values(measure.id()).isEmpty()
                            ? Optional.of(arm.name() + " gave no figure of this")
                            : Optional.empty();
        };
    }

    /// A reason is a sentence; here it ends one.
    private static String plain(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private String nameOf(String id) {
        return laboratory.arms(benchmark)
                .stream()
                .filter(arm -> arm.id().equals(id))
                .findFirst()
                .map(Arm::name)
                .orElse("`" + id + "`");
    }
}
