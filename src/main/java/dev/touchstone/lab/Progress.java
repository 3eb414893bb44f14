package dev.touchstone.lab;

import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.lab.process.Failure;
import java.io.PrintWriter;
import java.util.Locale;

/// Tells whoever waits what is measured, what was left out and why, and how long it will still take.
class Progress {

    private final PrintWriter out;
    private final boolean isLive;
    private final int total;
    private final long begun = System.nanoTime();
    private int done;

    /// @param isLive whether one line can be written over and over
    /// @param total how many processes there will be
    Progress(PrintWriter out, boolean isLive, int total) {
        this.out = out;
        this.isLive = isLive;
        this.total = total;
    }

    void measuring(Workload workload, Arm arm, int round, int rounds) {
        done++;
        if (isLive) {
            out.printf(Locale.ROOT, "\r\033[K%s · %s · round %d of %d · %s", workload.id(), arm.name(), round + 1,
                    rounds,
                    left());
            out.flush();
        }
    }

    /// What is left, at the pace so far.
    private String left() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        long more = Math.round(seconds / done * Math.max(0, total - done));
        return more > 90 ? "about " + Math.round(more / 60.0) + " min left" : "about " + more + " s left";
    }

    void skipped(Workload workload, Arm arm, Readiness.Lacking lacking) {
        line(workload.id() + ": " + arm.name() + " is left out: " + lacking.reason()
                + (lacking.remedy().isEmpty() ? "" : " (" + lacking.remedy() + ")"));
    }

    void failed(Workload workload, Arm arm, Failure fault) {
        line(workload.id() + ": " + arm.name() + " failed: " + fault.reason());
    }

    void line(String text) {
        out.println((isLive ? "\r\033[K" : "") + text);
        out.flush();
    }
}
