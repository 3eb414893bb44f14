package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.render.Renderer;
import java.util.concurrent.atomic.AtomicReference;

/// The edition that readers see now. A request takes it once and answers from it to the end.
final class CurrentEdition {

    private final AtomicReference<ServedEdition> served;

    CurrentEdition(Edition edition) {
        this.served = new AtomicReference<>(new ServedEdition(edition, new Renderer()));
    }

    ServedEdition get() {
        return served.get();
    }
}
