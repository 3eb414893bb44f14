package dev.touchstone.measurement;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The bootstrap: draws rounds again and again, with the same seed for the same result, to see how far a median may be off.
final class Resampling {

    private static final int DRAWS = 2000;
    private static final double TAIL = 0.025;

    private Resampling() {}

    /// A range that holds 95 of 100 medians of what was drawn.
    record Interval(double low, double high) {}

    static Interval ofMedian(List<Double> values, long seed) {
        double[] given = values.stream().mapToDouble(Double::doubleValue).toArray();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] medians = new double[DRAWS];
        double[] drawn = new double[given.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = given[random.nextInt(given.length)];
            }
            Arrays.sort(drawn);
            medians[draw] = Quantiles.at(drawn, 0.5);
        }
        Arrays.sort(medians);
        return new Interval(Quantiles.at(medians, TAIL), Quantiles.at(medians, 1 - TAIL));
    }
}
