package dev.touchstone.lab.process;

import dev.touchstone.benchmark.Workload.Bounds;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Ends a process that takes too long, too much memory, or starts too many others.
final class Warden implements AutoCloseable {

    private static final ScheduledExecutorService WATCH = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("lab-warden").factory());

    private static final long LOOK_EVERY_MS = 200;

    /// A server with its workers has a handful.
    private static final int MOST_PROCESSES = 64;

    private final Process process;
    private final Bounds bounds;
    private final long deadline;
    private final AtomicReference<String> verdict = new AtomicReference<>("");
    private final ScheduledFuture<?> watching;

    private Warden(Process process, Bounds bounds) {
        this.process = process;
        this.bounds = bounds;
        this.deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(bounds.seconds());
        this.watching = WATCH.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    static Warden of(Process process, Bounds bounds) {
        return new Warden(process, bounds);
    }

    /// Why it was ended; empty as long as it keeps within its bounds.
    String verdict() {
        return verdict.get();
    }

    private void look() {
        if (System.nanoTime() > deadline) {
            end("it took longer than " + bounds.seconds() + " s");
        } else if (process.descendants().count() > MOST_PROCESSES) {
            end("it started more than " + MOST_PROCESSES + " processes");
        } else if (Proc.memory(process.toHandle()).orElse(0) > bounds.mebibytes()) {
            end("it took more than " + bounds.mebibytes() + " MiB of memory");
        }
    }

    private void end(String why) {
        verdict.compareAndSet("", why);
        Proc.tree(process.toHandle()).reversed().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        watching.cancel(false);
    }
}
