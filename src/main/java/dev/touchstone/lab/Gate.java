package dev.touchstone.lab;

import dev.touchstone.lab.process.Noise;
import dev.touchstone.lab.trial.Outcome;
import java.time.Duration;

/// Waits until the machine is quiet, but not for ever: what is measured on a busy machine is marked as such.
final class Gate {

    private static final Duration LOOK = Duration.ofMillis(150);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration left;

    /// @param budget how long it may wait in all
    Gate(Duration budget) {
        this.left = budget;
    }

    void await() throws InterruptedException {
        Duration waited = Duration.ZERO;
        while (waited.compareTo(LONGEST) < 0 && !left.isNegative()) {
            Noise before = Noise.now();
            Thread.sleep(LOOK);
            waited = waited.plus(LOOK);
            if (before.busyUntil(Noise.now()) < Outcome.NOISY) {
                return;
            }
            left = left.minus(LOOK);
        }
    }
}
