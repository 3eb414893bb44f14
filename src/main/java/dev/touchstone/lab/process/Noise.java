package dev.touchstone.lab.process;

import java.nio.file.Path;
import java.util.Arrays;

/// How busy the whole machine was over a stretch of time, and how much of that was not the lab's doing.
public final class Noise {

    private static final Path STAT = Path.of("/proc/stat");
    private static final double TICKS_PER_SECOND = 100;

    /// Of the first line of the file: idle, and waiting for a disk. Time that the host kept for others counts as busy.
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int COUNTED = 8;

    private final double total;
    private final double busy;
    private final double own;

    private Noise(double total, double busy, double own) {
        this.total = total;
        this.busy = busy;
        this.own = own;
    }

    /// The state of the machine now.
    public static Noise now() {
        double[] fields = Arrays.stream(Proc.text(STAT).lines().findFirst().orElse("").split("\\s+"))
                .skip(1)
                .limit(COUNTED)
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (fields.length < COUNTED) {
            return new Noise(0, 0, 0);
        }
        double total = Arrays.stream(fields).sum() / TICKS_PER_SECOND;
        return new Noise(total, total - (fields[IDLE] + fields[WAITING]) / TICKS_PER_SECOND, Proc.ownTime());
    }

    /// The share of all processors that was busy since this state.
    public double busyUntil(Noise later) {
        return share(later.busy - busy, later);
    }

    /// The share of all processors that others used since this state; the lab's own processes must have ended.
    public double foreignUntil(Noise later) {
        return share(later.busy - busy - (later.own - own), later);
    }

    private double share(double time, Noise later) {
        double all = later.total - total;
        return all <= 0 ? 0 : Math.clamp(time / all, 0, 1);
    }
}
