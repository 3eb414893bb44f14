package dev.touchstone.page.measured;

import dev.touchstone.benchmark.Measure;
import dev.touchstone.page.words.Figures;
import java.math.BigDecimal;

/// Figures of the lab in words.
public final class MeasureWords {

    private static final String TIMES = " ×";

    private MeasureWords() {}

    /// What was counted is told whole, what was measured to three figures.
    static String figure(double value, Measure measure) {
        return measure.isOfMachine() ? Figures.measured(value) : Figures.plain(BigDecimal.valueOf(value));
    }

    public static String withUnit(double value, Measure measure) {
        return figure(value, measure) + (measure.unit().isEmpty() ? "" : " " + measure.unit());
    }

    public static String range(double low, double high, Measure measure) {
        String from = figure(low, measure);
        String to = figure(high, measure);
        return from.equals(to) ? from : from + "–" + to;
    }

    public static String factor(double value) {
        return Figures.measured(value) + TIMES;
    }

    public static String factors(double low, double high) {
        String from = Figures.measured(low);
        String to = Figures.measured(high);
        return (from.equals(to) ? from : from + "–" + to) + TIMES;
    }

    /// `Peak memory, MiB`.
    public static String header(Measure measure) {
        return measure.name() + (measure.unit().isEmpty() ? "" : ", " + measure.unit());
    }

    /// `lower is better`; empty where neither is.
    public static String better(Measure measure) {
        return switch (measure.better()) {
            case LOWER -> "lower is better";
            case HIGHER -> "higher is better";
            case NONE -> "";
        };
    }

    static String caption(Measure measure, boolean isLog) {
        String better = better(measure);
        return header(measure) + (better.isEmpty() ? "" : "; " + better)
                + ". Each dot is a round, which is a fresh process; the gold "
                + "stroke is the median of the rounds and the bar its 95 % interval."
                + (isLog ? " The axis is logarithmic." : "");
    }

    static String ratios(Measure measure, String baseline, double spread, String control) {
        String band = control.isEmpty() || spread <= 1 ? ""
                : " The band is what chance does here: in each round " + control
                        + " ran twice, and its two series came out up to " + factor(spread) + " apart.";
        return measure.name() + ", as a multiple of that of " + baseline
                + ", compared round by round, on a logarithmic axis."
                + band
                + " A ratio is resolved where it lies outside the band and its 95 % interval does not reach 1; otherwise "
                + "it is undecided.";
    }
}
