package dev.touchstone.measurement;

import java.util.List;

/// What the rounds of one arm say together.
///
/// @param first the lower quartile
/// @param third the upper quartile
/// @param low the lower end of the 95 % interval of the median
/// @param high its upper end
/// @param rounds how many processes it rests on
public record Summary(double median, double first, double third, double low, double high, int rounds) {

    /// What figures come to.
    ///
    /// @param values one for each round, at least one
    public static Summary of(List<Double> values, long seed) {
        double[] sorted = Quantiles.sorted(values);
        Resampling.Interval interval = Resampling.ofMedian(values, seed);
        return new Summary(Quantiles.at(sorted, 0.5), Quantiles.at(sorted, 0.25), Quantiles.at(sorted, 0.75),
                interval.low(), interval.high(), values.size());
    }
}
