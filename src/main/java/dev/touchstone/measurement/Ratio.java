package dev.touchstone.measurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How many times another figure one is, with its 95 % interval. Rounds are paired, so that what slows a whole round down cancels.
///
/// @param spread by which factor two series of the same arm differed in the same run; 1 where that is not known
public record Ratio(double value, double low, double high, double spread, int rounds) {

    static Optional<Ratio> of(List<Round> first, List<Round> second, String measure, long seed) {
        Map<Integer, Double> others = Round.counting(second)
                .stream()
                .collect(Collectors.toMap(Round::number, round -> figure(round, measure), (one, two) -> one));
        List<Double> logarithms = Round.counting(first)
                .stream()
                .map(round -> figure(round, measure) / others.getOrDefault(round.number(), 0.0))
                .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
                .map(Math::log)
                .toList();
        return logarithms.isEmpty() ? Optional.empty() : Optional.of(of(logarithms, seed));
    }

    private static double figure(Round round, String measure) {
        return round.values().getOrDefault(measure, 0.0);
    }

    private static Ratio of(List<Double> logarithms, long seed) {
        Resampling.Interval interval = Resampling.ofMedian(logarithms, seed);
        return new Ratio(Math.exp(Quantiles.median(logarithms)), Math.exp(interval.low()), Math.exp(interval.high()), 1,
                logarithms.size());
    }

    Ratio beside(double furthest) {
        return new Ratio(value, low, high, furthest, rounds);
    }

    /// The factor by which its interval reaches away from 1, on either side.
    double furthest() {
        return Math.exp(Math.max(Math.abs(Math.log(low)), Math.abs(Math.log(high))));
    }

    /// Whether the two differ by more than chance, and by more than one arm differs from itself.
    public boolean isResolved() {
        return (low > 1 || high < 1) && Math.abs(Math.log(value)) > Math.log(spread);
    }

    /// The same, seen from the other side.
    public Ratio inverse() {
        return new Ratio(1 / value, 1 / high, 1 / low, spread, rounds);
    }
}
