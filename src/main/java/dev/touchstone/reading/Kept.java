package dev.touchstone.reading;

import dev.touchstone.source.SourceFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is known of each file. What was learned last lies over the rest, so that it costs little to learn of one file more.
///
/// @param all as of the last whole reading; files that are no more are never asked for
/// @param last of files that were read after it
record Kept<V>(Map<SourceFile, V> all, Map<SourceFile, V> last) {

    Kept {
        all = Collections.unmodifiableMap(all);
        last = Map.copyOf(last);
    }

    static <V> Kept<V> of(Map<SourceFile, V> all) {
        return new Kept<>(all, Map.of());
    }

    Optional<V> of(SourceFile file) {
        return Optional.ofNullable(last.get(file)).or(() -> Optional.ofNullable(all.get(file)));
    }

    /// The same, and one file in the place of another.
    Kept<V> with(SourceFile before, SourceFile now, V value) {
        Map<SourceFile, V> newer = new HashMap<>(last);
        newer.remove(before);
        newer.put(now, value);
        return new Kept<>(all, newer);
    }
}
