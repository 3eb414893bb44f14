package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.render.Renderer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// The edition that readers see now. A request takes it once and answers from it to the end.
final class CurrentEdition {

    private final Clock clock;
    private final Duration freshness;
    private final AtomicReference<ServedEdition> served;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    CurrentEdition(Edition edition) {
        this(edition, new Renderer(), Answer.FRESH, Clock.systemUTC());
    }

    /// @param freshness how old pages may be where they are kept
    CurrentEdition(Edition edition, Renderer renderer, Duration freshness, Clock clock) {
        this.clock = clock;
        this.freshness = freshness;
        // whoever may not keep pages sits at this machine
        Body.Packing packing = isPreview() ? Body::plain : Body::of;
        this.served = new AtomicReference<>(new ServedEdition(edition, renderer, packing, clock.instant()));
    }

    ServedEdition get() {
        return served.get();
    }

    Duration freshness() {
        return freshness;
    }

    /// Whether the reader is an editor, who is never shown a page as it was.
    boolean isPreview() {
        return freshness.isZero();
    }

    /// Serves another edition from the next request on.
    void replace(Edition edition) {
        served.updateAndGet(now -> now.next(edition, clock.instant()));
        followers.forEach(follower -> follower.replaced(edition));
    }

    /// Goes on with the same pages, of which more is known.
    void judge(Edition edition) {
        if (!served.get().edition().site().equals(edition.site())) {
            replace(edition);
            return;
        }
        served.updateAndGet(now -> now.with(edition));
        followers.forEach(follower -> follower.judged(edition));
    }

    /// Tells somebody from now on.
    void tell(Follower follower) {
        followers.add(follower);
    }

    /// Who wants to know when there is something new.
    interface Follower {

        /// Pages may be others now.
        void replaced(Edition edition);

        /// The pages are the same, but more is known to be wrong with the content.
        void judged(Edition edition);
    }
}
