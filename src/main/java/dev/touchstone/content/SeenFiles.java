package dev.touchstone.content;

import dev.touchstone.content.FolderReading.Seen;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Files that were read. What was written last lies over the rest, so that one more costs little among ten thousand.
///
/// @param all as of the last look at the whole folder
/// @param last that were written after it
record SeenFiles(Map<Path, Seen> all, Map<Path, Seen> last) {

    static final SeenFiles NONE = of(Map.of());

    SeenFiles {
        all = Collections.unmodifiableMap(all);
        last = Map.copyOf(last);
    }

    static SeenFiles of(Map<Path, Seen> all) {
        return new SeenFiles(all, Map.of());
    }

    Optional<Seen> of(Path file) {
        return Optional.ofNullable(last.get(file)).or(() -> Optional.ofNullable(all.get(file)));
    }

    SeenFiles with(Map<Path, Seen> written) {
        Map<Path, Seen> newer = new HashMap<>(last);
        newer.putAll(written);
        return new SeenFiles(all, newer);
    }
}
