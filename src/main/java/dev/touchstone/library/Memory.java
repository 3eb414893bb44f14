package dev.touchstone.library;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out once, by what it was worked out of. Two who ask for the same at once get the same, the second one when it is ready.
///
/// @param <K> what it is worked out of; it never changes
/// @param <V> what comes out; it always is the same, so that remembering it changes nothing but the time it takes
public final class Memory<K, V> {

    private final Map<K, V> known;

    public Memory() {
        known = Collections.synchronizedMap(new HashMap<>());
    }

    /// What comes out of something, worked out now if it never was.
    public V of(K key, Function<K, V> made) {
        return known.computeIfAbsent(key, made);
    }
}
