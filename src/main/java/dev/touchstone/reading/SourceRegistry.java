package dev.touchstone.reading;

import dev.touchstone.article.Source;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.Set;

/// What the file of sources holds.
///
/// @param keys of all sources, also of those with errors of their own
/// @param makers ids of runtimes that sources are about, as written
/// @param isWhole whether the file could be read; if not, every key is taken for known
record SourceRegistry(List<Source> sources, Set<String> keys, List<Located<String>> makers, boolean isWhole) {

    SourceRegistry {
        sources = List.copyOf(sources);
        keys = Set.copyOf(keys);
        makers = List.copyOf(makers);
    }

    boolean isKnown(String key) {
        return !isWhole || keys.contains(key);
    }
}
