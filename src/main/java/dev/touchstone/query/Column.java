package dev.touchstone.query;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.Library;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A runtime of an answer.
///
/// @param versions those that the articles speak about, newest review first
public record Column(RuntimeProfile runtime, List<String> versions) {

    public Column {
        versions = List.copyOf(versions);
    }

    static Column of(RuntimeProfile runtime, Library library) {
        return new Column(runtime, library.comparisons()
                .stream()
                .map(Comparison::matter)
                .map(matter -> matter.versions().getOrDefault(runtime.id(), ""))
                .filter(version -> !version.isEmpty())
                .distinct()
                .toList());
    }

    /// All runtimes by name.
    static List<Column> all(Library library) {
        Map<String, Set<String>> versions = new HashMap<>();
        library.comparisons()
                .forEach(comparison -> comparison.matter()
                        .versions()
                        .forEach((id, version) -> versions.computeIfAbsent(id, any -> new LinkedHashSet<>())
                                .add(version)));
        return library.runtimes()
                .stream()
                .map(runtime -> new Column(runtime,
                        List.copyOf(versions.getOrDefault(runtime.id(), Set.of()))))
                .toList();
    }
}
