package dev.touchstone.measurement;

import java.util.List;

/// Quantiles of a few figures, interpolated between neighbours.
public final class Quantiles {

    private Quantiles() {}

    public static double median(List<Double> values) {
        return at(sorted(values), 0.5);
    }

    static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /// @param sorted ascending, at least one
    /// @param share from 0, the least, to 1, the greatest
    static double at(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
