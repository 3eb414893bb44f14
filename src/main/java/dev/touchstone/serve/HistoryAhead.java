package dev.touchstone.serve;

import dev.touchstone.history.History;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into the version control behind the readers' backs: first at what there is, then again and again whether something else is
/// checked out. A commit changes no file of the content, so nothing else would tell.
final class HistoryAhead implements AutoCloseable {

    /// An editor's first page comes first.
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(HistoryAhead.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("content-history").unstarted(task));
    private final Consumer<History> news;
    private History known;

    private HistoryAhead(History known, Consumer<History> news) {
        this.known = known;
        this.news = news;
    }

    /// Follows a history from now on.
    ///
    /// @param news is told of one that differs
    static HistoryAhead follow(History known, Consumer<History> news) {
        HistoryAhead ahead = new HistoryAhead(known, news);
        if (known.isKept()) {
            long pause = PAUSE.toMillis();
            ScheduledFuture<?> _ = ahead.thread.scheduleWithFixedDelay(ahead::look, pause, pause,
                    TimeUnit.MILLISECONDS);
        }
        return ahead;
    }

    private void look() {
        try {
            History now = known.again();
            boolean isOther = !now.commits().equals(known.commits());
            int changes = now.changelog().entries().size();
            known = now;
            if (isOther) {
                LOG.info("Another revision is checked out; {} changes are known.", changes);
                news.accept(now);
            }
        } catch (RuntimeException failure) {
            LOG.error("Looking into the version control failed; it is tried again.", failure);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
