package dev.touchstone.history;

import java.util.List;
import java.util.function.Supplier;

/// Something that is made when somebody first asks for it; whoever asks meanwhile waits.
final class Once<T> {

    private final Supplier<T> making;
    private volatile List<T> made = List.of();

    Once(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        List<T> known = made;
        return known.isEmpty() ? make() : known.getFirst();
    }

    /// What has been made so far: nothing, or that.
    List<T> made() {
        return made;
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = List.of(making.get());
        }
        return made.getFirst();
    }
}
