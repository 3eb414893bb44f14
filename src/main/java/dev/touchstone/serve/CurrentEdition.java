package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.render.Renderer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The edition that readers see now. A request takes it once and answers from it to the end.
final class CurrentEdition {

    private final Renderer renderer;
    private final Duration freshness;
    private final AtomicReference<ServedEdition> served;
    private final List<Consumer<Edition>> listeners = new CopyOnWriteArrayList<>();

    CurrentEdition(Edition edition) {
        this(edition, new Renderer(), Answer.FRESH);
    }

    /// @param freshness how old pages may be where they are kept
    CurrentEdition(Edition edition, Renderer renderer, Duration freshness) {
        this.renderer = renderer;
        this.freshness = freshness;
        this.served = new AtomicReference<>(new ServedEdition(edition, renderer));
    }

    ServedEdition get() {
        return served.get();
    }

    Duration freshness() {
        return freshness;
    }

    /// Serves another edition from the next request on.
    void replace(Edition edition) {
        served.set(new ServedEdition(edition, renderer));
        listeners.forEach(listener -> listener.accept(edition));
    }

    /// Goes on with the same pages, of which more is known.
    void judge(Edition edition) {
        served.updateAndGet(now -> now.with(edition));
        listeners.forEach(listener -> listener.accept(edition));
    }

    /// Calls somebody whenever there is another edition, or more to say about the same one.
    void listen(Consumer<Edition> listener) {
        listeners.add(listener);
    }
}
