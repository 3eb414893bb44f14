package dev.touchstone.page.measured;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Laboratory;
import dev.touchstone.benchmark.Executable;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.benchmark.Method;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Quantiles;
import dev.touchstone.measurement.Ratio;
import dev.touchstone.measurement.Round;
import dev.touchstone.measurement.Summary;
import dev.touchstone.page.axis.SharedAxis;
import dev.touchstone.page.measured.Lane.Dot;
import dev.touchstone.value.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Lays out one result of a workload.
///
/// @param pages leads from the id of a runtime to its page; to nothing where it has none
public record ResultTables(
    Laboratory laboratory,
    Benchmark benchmark,
    Measurement result,
    UnaryOperator<String> pages
) {

    private static final String DASH = "–";

    /// How much of its processor the load generator needed, which is no measure of a server.
    private static final String LOAD_SHARE = "load-share";
    private static final double SATURATED = 0.85;

    /// Every arm of which there is a figure, the best first.
    public SummaryTable summaries() {
        Measure measure = first();
        List<Double> drawn = arms().stream()
                .flatMap(arm -> values(arm.rounds(), measure))
                .toList();
        SharedAxis axis = SharedAxis.of(drawn, isCounted(measure));
        return new SummaryTable(MeasureWords.caption(measure, axis.isLog()), measure.unit(), axis,
                arms().stream().flatMap(arm -> line(arm, measure, axis).stream()).toList());
    }

    private Optional<SummaryTable.Line> line(ArmResult arm, Measure measure, SharedAxis axis) {
        return summary(arm, measure).map(summary -> new SummaryTable.Line(name(arm),
                MeasureWords.figure(summary.median(), measure),
                MeasureWords.range(summary.low(), summary.high(), measure),
                MeasureWords.range(summary.first(), summary.third(), measure), rounds(arm), lane(arm, summary, axis)));
    }

    private Lane lane(ArmResult arm, Summary summary, SharedAxis axis) {
        List<Round> counting = Round.counting(arm.rounds());
        List<Dot> dots = arm.rounds()
                .stream()
                .flatMap(round -> values(List.of(round), first())
                        .map(value -> new Dot(axis.x(value), !counting.contains(round))))
                .toList();
        return new Lane(dots, axis.x(summary.low()), axis.width(summary.low(), summary.high()),
                axis.x(summary.median()), true);
    }

    private static String rounds(ArmResult arm) {
        int counting = Round.counting(arm.rounds()).size();
        boolean isNoisy = Round.counting(arm.rounds()).stream().anyMatch(Round::isNoisy);
        return counting < arm.rounds().size() ? counting + " of " + arm.rounds().size()
                : counting + (isNoisy ? ", noisy" : "");
    }

    /// Every arm beside the baseline; nothing where there is only one.
    public Optional<RatioTable> ratios() {
        Optional<ArmResult> baseline = baseline();
        List<Ratio> ratios = arms().stream().flatMap(arm -> ratio(arm).stream()).toList();
        if (baseline.isEmpty() || ratios.isEmpty()) {
            return Optional.empty();
        }
        double spread = result.spread(first().id());
        SharedAxis axis = SharedAxis.ofFactors(Stream
                .concat(Stream.of(spread, 1 / spread),
                        ratios.stream().flatMap(ratio -> Stream.of(ratio.low(), ratio.high())))
                .toList());
        return Optional.of(new RatioTable(
                MeasureWords.ratios(first(), baseline.get().name(), spread, control()), axis, axis.x(1 / spread),
                spread > 1 ? axis.width(1 / spread, spread) : "", axis.x(1),
                arms().stream().flatMap(arm -> ratio(arm).map(ratio -> line(arm, ratio, axis)).stream()).toList()));
    }

    private RatioTable.Line line(ArmResult arm, Ratio ratio, SharedAxis axis) {
        return new RatioTable.Line(name(arm), MeasureWords.factor(ratio.value()),
                MeasureWords.factors(ratio.low(), ratio.high()),
                ratio.isResolved() ? "resolved" : "undecided",
                new Lane(List.of(), axis.x(ratio.low()), axis.width(ratio.low(), ratio.high()), axis.x(ratio.value()),
                        ratio.isResolved()));
    }

    /// How many times the baseline's figure the arm's is; nothing for the baseline itself.
    private Optional<Ratio> ratio(ArmResult arm) {
        return baseline().filter(baseline -> !baseline.id().equals(arm.id()))
                .flatMap(baseline -> result.ratio(arm.id(), baseline.id(), first().id()));
    }

    /// How calls become faster, where calls are what is measured.
    public Optional<WarmUpTable> warmUps() {
        return benchmark.workload().method() instanceof Method.Calls calls
                ? WarmUpCurves.of(arms(), this::name, calls)
                : Optional.empty();
    }

    /// What else was measured, in the same order; nothing where the one measure is all.
    public Optional<FigureTable> others() {
        List<Measure> others = benchmark.workload()
                .measures()
                .stream()
                .filter(measure -> !measure.equals(first()))
                .filter(measure -> result.measured().stream().anyMatch(arm -> !arm.values(measure.id()).isEmpty()))
                .toList();
        return others.isEmpty() ? Optional.empty()
                : Optional.of(new FigureTable(others.stream().map(MeasureWords::header).toList(), result.measured()
                        .stream()
                        .sorted(order())
                        .map(arm -> new FigureTable.Line(name(arm),
                                others.stream().map(measure -> figure(arm, measure)).toList()))
                        .toList()));
    }

    private FigureTable.Figure figure(ArmResult arm, Measure measure) {
        return summary(arm, measure)
                .map(summary -> new FigureTable.Figure(MeasureWords.header(measure),
                        MeasureWords.figure(summary.median(), measure),
                        summary.low() == summary.high() ? ""
                                : MeasureWords.range(summary.low(), summary.high(), measure)))
                .orElse(new FigureTable.Figure(MeasureWords.header(measure), DASH, ""));
    }

    /// The arms without any figure, with the reason.
    public List<Missing> missing() {
        return result.arms()
                .stream()
                .filter(arm -> !arm.isMeasured())
                .map(arm -> new Missing(arm.name(), arm.version(), switch (arm.status()) {
                    case SKIPPED -> "skipped";
                    case FAILED, MEASURED -> "failed";
                }, arm.reason()))
                .toList();
    }

    /// The arms that are another program today than they were.
    public List<String> outdated() {
        return result.arms()
                .stream()
                .filter(arm -> arm.isMeasured() && laboratory.isOutdated(benchmark, arm))
                .map(ArmResult::name)
                .toList();
    }

    /// The arms that kept the load generator itself busy, so that they might have done more.
    public List<String> saturating() {
        return result.measured()
                .stream()
                .filter(arm -> result.summary(arm.id(), LOAD_SHARE).map(Summary::median).orElse(0.0) > SATURATED)
                .map(ArmResult::name)
                .toList();
    }

    /// The name of the arm that is beside all others, where something was measured.
    public Optional<ArmResult> baseline() {
        return result.baseline(benchmark.workload().baseline());
    }

    /// The arms with a figure of the measure that is compared first, the best first.
    public List<ArmResult> arms() {
        return result.measured()
                .stream()
                .filter(arm -> !arm.values(first().id()).isEmpty())
                .sorted(order())
                .toList();
    }

    /// The rounds that were left out, or are in doubt, because the machine was busy.
    public int noisy() {
        return (int) result.measured().stream().flatMap(arm -> arm.rounds().stream()).filter(Round::isNoisy).count();
    }

    /// A comparison of two asks for their medians only: intervals take a thousand times as long.
    private Comparator<ArmResult> order() {
        boolean isHigher = first().better() == Direction.HIGHER;
        return Comparator.comparingDouble(
                (ArmResult arm) -> (isHigher ? -1 : 1) * Quantiles.median(arm.values(first().id())))
                .thenComparing(ArmResult::id);
    }

    /// The figure of an arm in words, with its unit.
    public String figure(ArmResult arm) {
        return summary(arm, first()).map(summary -> MeasureWords.withUnit(summary.median(), first())).orElse(DASH);
    }

    private ArmName name(ArmResult arm) {
        String runtime = laboratory.executables()
                .stream()
                .filter(executable -> executable.id().equals(arm.executable()))
                .map(Executable::runtime)
                .findFirst()
                .orElse("");
        return new ArmName(arm.name(), runtime.isEmpty() ? "" : pages.apply(runtime), arm.version(),
                baseline().map(ArmResult::id).filter(arm.id()::equals).isPresent(),
                laboratory.isOutdated(benchmark, arm));
    }

    private String control() {
        return result.arm(result.control()).map(ArmResult::name).orElse("");
    }

    private Measure first() {
        return benchmark.workload().firstMeasure();
    }

    private Optional<Summary> summary(ArmResult arm, Measure measure) {
        return result.summary(arm.id(), measure.id());
    }

    private static Stream<Double> values(List<Round> rounds, Measure measure) {
        return rounds.stream().flatMap(round -> Optional.ofNullable(round.values().get(measure.id())).stream());
    }

    private static boolean isCounted(Measure measure) {
        return measure.unit().isEmpty() || measure.unit().endsWith("/s");
    }
}
