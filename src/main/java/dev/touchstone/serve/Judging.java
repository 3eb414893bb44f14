package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Revision;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the rules look at the content behind the reader's back: they look at all of it, and nobody should wait for them.
final class Judging implements AutoCloseable {

    /// Long enough for a browser to have its page first.
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(300);

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("content-rules").unstarted(task));
    private final BiConsumer<Revision, Edition> verdict;
    private ScheduledFuture<?> planned = thread.schedule(() -> {
    }, 0, TimeUnit.MILLISECONDS);
    private volatile Duration taken = SHORTEST_PAUSE;

    Judging(BiConsumer<Revision, Edition> verdict) {
        this.verdict = verdict;
    }

    /// Judges a revision, unless the next one comes before it is quiet for as long as judging takes.
    synchronized void begin(Revision revision) {
        planned.cancel(false);
        planned = thread.schedule(() -> judge(revision), taken.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void judge(Revision revision) {
        try {
            long start = System.nanoTime();
            Edition judged = revision.judged();
            Duration now = Duration.ofNanos(System.nanoTime() - start);
            taken = now.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : now;
            verdict.accept(revision, judged);
        } catch (RuntimeException failure) {
            LOG.error("Judging the content failed; `touchstone check` may tell more.", failure);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
