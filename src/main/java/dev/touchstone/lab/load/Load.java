package dev.touchstone.lab.load;

import java.util.Arrays;

/// What became of requests: how many were answered, how long each took, and how busy those who asked were themselves.
///
/// @param seconds over which they were counted
/// @param ownShare of one processor that asking took; close to 1 means that the load, not the server, was the limit
/// @param histogram answers by latency, in steps of [#STEP_US]; the last one holds all that took longer
public record Load(long answers, double seconds, double ownShare, long[] histogram) {

    static final int STEP_US = 10;
    static final int STEPS = 200_000;

    private static final double US_PER_MS = 1000;

    public Load {
        histogram = histogram.clone();
    }

    @Override
    public long[] histogram() {
        return histogram.clone();
    }

    public double perSecond() {
        return answers / seconds;
    }

    /// The latency in ms that this share of answers did not exceed.
    public double latency(double share) {
        long wanted = Math.max(1, Math.round(share * answers));
        long seen = 0;
        for (int step = 0; step < histogram.length; step++) {
            seen += histogram[step];
            if (seen >= wanted) {
                return (step + 0.5) * STEP_US / US_PER_MS;
            }
        }
        return histogram.length * STEP_US / US_PER_MS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Load load && answers == load.answers && seconds == load.seconds
                && ownShare == load.ownShare && Arrays.equals(histogram, load.histogram);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(answers) * 31 + Arrays.hashCode(histogram);
    }

    @Override
    public String toString() {
        return answers + " answers in " + seconds + " s";
    }
}
