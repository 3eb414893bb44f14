package dev.touchstone.lab.trial;

import java.util.List;
import java.util.Map;

/// What one fresh process gave.
///
/// @param values by the id of a measure
/// @param warmUps in ms
/// @param samples in ms
/// @param cpu of the samples, in ms
public record Outcome(Map<String, Double> values, List<Double> warmUps, List<Double> samples, List<Double> cpu) {

    public Outcome {
        values = Map.copyOf(values);
        warmUps = List.copyOf(warmUps);
        samples = List.copyOf(samples);
        cpu = List.copyOf(cpu);
    }

    static Outcome of(Map<String, Double> values) {
        return new Outcome(values, List.of(), List.of(), List.of());
    }
}
