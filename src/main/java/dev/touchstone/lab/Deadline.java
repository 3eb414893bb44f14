package dev.touchstone.lab;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// When a run must end: at a moment, or as soon as somebody interrupts it.
final class Deadline {

    private final long end;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /// The end of the first of so many equal parts of what is left.
    Deadline share(int parts) {
        long now = System.nanoTime();
        return new Deadline(now + Math.max(0, end - now) / parts);
    }

    void interrupt() {
        interrupted.set(true);
    }

    boolean isInterrupted() {
        return interrupted.get();
    }

    boolean isOver() {
        return interrupted.get() || System.nanoTime() - end > 0;
    }
}
