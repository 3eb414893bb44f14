package dev.touchstone.lab.load;

/// Answers by latency, in small steps: what a percentile is taken of without keeping every answer.
public final class Histogram {

    private static final int STEP_US = 10;

    /// Two seconds; the last step holds all that took longer.
    private static final int STEPS = 200_000;

    private static final double US_PER_MS = 1000;

    private final long[] counts = new long[STEPS];
    private long total;

    void add(long nanoseconds) {
        counts[(int) Math.min(nanoseconds / 1000 / STEP_US, STEPS - 1L)]++;
        total++;
    }

    long total() {
        return total;
    }

    /// The latency in ms that this share of answers did not exceed.
    double latency(double share) {
        long wanted = Math.max(1, Math.round(share * total));
        long seen = 0;
        for (int step = 0; step < counts.length; step++) {
            seen += counts[step];
            if (seen >= wanted) {
                return (step + 0.5) * STEP_US / US_PER_MS;
            }
        }
        return STEPS * STEP_US / US_PER_MS;
    }
}
