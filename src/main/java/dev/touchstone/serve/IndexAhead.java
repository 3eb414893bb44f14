package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the index up to date behind the readers' backs. Who searches before that does it themselves, or waits for it.
final class IndexAhead implements CurrentEdition.Follower, AutoCloseable {

    /// An editor's page comes first.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(IndexAhead.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("search-index").unstarted(task));
    private ScheduledFuture<?> planned = thread.schedule(() -> {
    }, 0, TimeUnit.MILLISECONDS);

    private IndexAhead() {}

    /// Follows what is served from now on, unless to an editor: nothing may keep their next page waiting.
    static IndexAhead of(CurrentEdition current) {
        IndexAhead ahead = new IndexAhead();
        if (!current.isPreview()) {
            current.tell(ahead);
            ahead.plan(current.get().edition(), Duration.ZERO);
        }
        return ahead;
    }

    @Override
    public void replaced(Edition edition) {
        plan(edition, PAUSE);
    }

    @Override
    public void judged(Edition edition) {
        // the pages are the same, and so is their index
    }

    private synchronized void plan(Edition edition, Duration pause) {
        planned.cancel(false);
        planned = thread.schedule(() -> prepare(edition), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void prepare(Edition edition) {
        try {
            edition.site().search().prepare();
        } catch (RuntimeException failure) {
            LOG.error("Writing the index failed; the next search tries again.", failure);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
