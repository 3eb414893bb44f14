package dev.touchstone.page.measured;

import dev.touchstone.benchmark.Method;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Quantiles;
import dev.touchstone.measurement.Round;
import dev.touchstone.page.axis.AxisView.Tick;
import dev.touchstone.page.measured.WarmUpTable.Call;
import dev.touchstone.page.measured.WarmUpTable.Stroke;
import dev.touchstone.page.words.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws how long each call takes beside a warm one, all arms to the same scale.
///
/// @param low the factor at the lower edge
/// @param high the factor at the upper edge
/// @param calls how many there are at most
/// @param warmUps how many of them are not warm yet
record WarmUpCurves(double low, double high, int calls, int warmUps) {

    private static final int HEIGHT = 44;
    private static final int EDGE = 4;
    private static final double ROOM = 1.25;
    private static final int MARGIN = 4;

    /// The calls of one arm.
    ///
    /// @param factors each call beside a warm one
    private record Curve(ArmResult arm, double first, double warm, List<Double> factors) {

        private Curve {
            factors = List.copyOf(factors);
        }
    }

    static Optional<WarmUpTable> of(List<ArmResult> arms, Function<ArmResult, ArmName> names, Method.Calls method) {
        List<Curve> curves = arms.stream().flatMap(arm -> curve(arm, method.warmUps()).stream()).toList();
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        double[] factors = curves.stream()
                .flatMap(curve -> curve.factors().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        double high = Math.max(2, DoubleStream.of(factors).max().orElse(2));
        double low = Math.min(1 / ROOM, DoubleStream.of(factors).min().orElse(1));
        int calls = curves.stream().mapToInt(curve -> curve.factors().size()).max().orElse(1);
        return Optional.of(new WarmUpCurves(low, high, calls, method.warmUps()).table(curves, names));
    }

    private static Optional<Curve> curve(ArmResult arm, int warmUps) {
        List<Double> calls = medians(Round.counting(arm.rounds()));
        List<Double> warm = calls.subList(Math.min(warmUps, calls.size()), calls.size());
        if (warm.isEmpty() || calls.stream().anyMatch(call -> call <= 0)) {
            return Optional.empty();
        }
        double usual = Quantiles.median(warm);
        return Optional.of(new Curve(arm, calls.getFirst(), usual, calls.stream().map(call -> call / usual).toList()));
    }

    /// Each call in the order in which a process makes them: the median of all rounds that made so many.
    private static List<Double> medians(List<Round> rounds) {
        List<List<Double>> all = rounds.stream()
                .map(round -> Stream.concat(round.warmUps().stream(), round.samples().stream()).toList())
                .toList();
        int most = all.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(at -> Quantiles
                        .median(all.stream().filter(calls -> calls.size() > at).map(calls -> calls.get(at)).toList()))
                .toList();
    }

    private WarmUpTable table(List<Curve> curves, Function<ArmResult, ArmName> names) {
        List<Tick> ticks = IntStream.range(0, calls)
                .mapToObj(at -> new Tick(x(at), String.valueOf(at + 1), at != 0 && at != calls - 1))
                .toList();
        String caption = "How many times as long as a warm call each call of a process takes, in the order of calls and on one "
                + "logarithmic scale for all, up to " + MeasureWords.factor(high)
                + ". Rings are warm-ups, dots the calls whose median is the time of a warm call.";
        return new WarmUpTable(caption, ticks, HEIGHT, y(1), MeasureWords.factor(high),
                curves.stream().map(curve -> line(curve, names.apply(curve.arm()))).toList());
    }

    private WarmUpTable.Line line(Curve curve, ArmName name) {
        List<Stroke> strokes = new ArrayList<>();
        List<Call> dots = new ArrayList<>();
        for (int at = 0; at < curve.factors().size(); at++) {
            String y = String.valueOf(y(curve.factors().get(at)));
            dots.add(new Call(x(at), y, at >= warmUps));
            if (at > 0) {
                strokes.add(new Stroke(x(at - 1), String.valueOf(y(curve.factors().get(at - 1))), x(at), y));
            }
        }
        return new WarmUpTable.Line(name, Figures.measured(curve.first()), Figures.measured(curve.warm()),
                MeasureWords.factor(curve.first() / curve.warm()), strokes, dots);
    }

    private String x(int call) {
        double share = MARGIN + (100.0 - 2 * MARGIN) * (calls < 2 ? 0.5 : (double) call / (calls - 1));
        return BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }

    private int y(double factor) {
        double share = Math.log(factor / low) / Math.log(high / low);
        return (int) Math.round(HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE));
    }
}
