package dev.touchstone.page.axis;

import dev.touchstone.page.axis.AxisView.Tick;
import dev.touchstone.page.words.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One axis for the drawings of many rows, so that they can be compared by eye.
///
/// @param isLog whether equal ways are equal factors
/// @param scale where numbers stand on it
public record SharedAxis(List<Tick> ticks, boolean isLog, AxisScale scale) {

    private static final double APART = 22;
    private static final double LEAST = 1e-30;

    public SharedAxis {
        ticks = List.copyOf(ticks);
    }

    /// For all of these numbers: logarithmic where they span more than a factor of 20, else from nought.
    ///
    /// @param isCounted whether large numbers are shortened to k and M
    public static SharedAxis of(List<Double> values, boolean isCounted) {
        return of(AxisScale.fitting(values.stream().map(SharedAxis::exact).toList(), List.of()), isCounted);
    }

    /// For factors, with as much room for a half as for a double.
    public static SharedAxis ofFactors(List<Double> values) {
        List<Double> all = Stream.concat(values.stream().filter(value -> value > LEAST), Stream.of(0.5, 2.0)).toList();
        return of(LogScale.fitting(exact(all.stream().min(Double::compare).orElse(0.5)),
                exact(all.stream().max(Double::compare).orElse(2.0)), List.of()), false);
    }

    private static SharedAxis of(AxisScale scale, boolean isCounted) {
        List<Tick> ticks = new ArrayList<>();
        double next = Double.POSITIVE_INFINITY;
        for (BigDecimal value : scale.ticks().reversed()) {
            boolean isSpare = next - scale.position(value) < APART;
            next = isSpare ? next : scale.position(value);
            ticks.add(new Tick(percent(scale.position(value)), isCounted ? Figures.brief(value) : Figures.fine(value),
                    isSpare));
        }
        return new SharedAxis(ticks.reversed(), scale instanceof LogScale, scale);
    }

    private double position(double value) {
        return Math.clamp(scale.position(exact(Math.max(value, LEAST))), 0, 100);
    }

    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(Double.isFinite(value) ? Math.max(value, 0) : 0);
    }

    /// Where a number is drawn; at an end where it is beyond.
    public String x(double value) {
        return percent(position(value));
    }

    /// How wide what lies between two numbers is.
    public String width(double from, double to) {
        return percent(position(to) - position(from));
    }

    /// A number as SVG has it, of the width of the drawing.
    static String percent(double share) {
        return BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}
