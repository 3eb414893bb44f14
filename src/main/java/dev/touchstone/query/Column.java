package dev.touchstone.query;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.Library;
import java.util.List;

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
}
