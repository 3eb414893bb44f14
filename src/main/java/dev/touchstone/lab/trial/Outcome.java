package dev.touchstone.lab.trial;

import dev.touchstone.measurement.Round;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one fresh process gave.
///
/// @param values by the id of a measure
/// @param warmUps in ms
/// @param samples in ms
/// @param cpu of the samples, in ms
public record Outcome(Map<String, Double> values, List<Double> warmUps, List<Double> samples, List<Double> cpu) {

    /// A round during which others used more than this share of the processors says little about times.
    public static final double NOISY = 0.15;

    private static final int DIGITS = 5;

    public Outcome {
        values = Map.copyOf(values);
        warmUps = List.copyOf(warmUps);
        samples = List.copyOf(samples);
        cpu = List.copyOf(cpu);
    }

    /// The round that this process was, with figures as exact as they can be meant.
    ///
    /// @param foreign the share of the processors that others used meanwhile
    public Round round(int number, int order, double foreign) {
        Map<String, Double> figures = new TreeMap<>();
        values.forEach((measure, value) -> figures.put(measure, rounded(value)));
        return new Round(number, order, Math.round(foreign * 1000) / 1000.0, foreign > NOISY, figures, rounded(warmUps),
                rounded(samples),
                rounded(cpu));
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(Outcome::rounded).toList();
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }

    static Outcome of(Map<String, Double> values) {
        return new Outcome(values, List.of(), List.of(), List.of());
    }
}
