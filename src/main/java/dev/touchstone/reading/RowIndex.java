package dev.touchstone.reading;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of one article by their criterion, also those that could not be read, so that what refers to them is not told again.
final class RowIndex {

    private final References references;
    private final Map<String, Place> rows = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    RowIndex(References references) {
        this.references = references;
    }

    /// Notes a row. Gives the place of an earlier one about the same criterion.
    Optional<Place> add(Criterion criterion, Place place) {
        Optional<Place> earlier = Optional.ofNullable(rows.putIfAbsent(criterion.id(), place));
        if (earlier.isEmpty()) {
            names.add(criterion.name());
        }
        return earlier;
    }

    /// Notes a label that was told to be no criterion.
    void addTold(String label) {
        told.add(Vocabulary.normalised(label));
    }

    /// Whether a name belongs to something that was told, here or in the criterion's own file.
    boolean isTold(String name) {
        return told.contains(Vocabulary.normalised(name)) || references.isUnreadable(name);
    }

    /// Whether a row may have been meant whose own label was told: there is one of those, and the name is a criterion's.
    boolean mayBeMislabelled(String name) {
        return !told.isEmpty() && references.criterion(name).isPresent();
    }

    /// The id of the row that is called so.
    Optional<String> find(String name) {
        return references.criterion(name).map(Criterion::id).filter(rows::containsKey);
    }

    boolean has(String criterion) {
        return rows.containsKey(criterion);
    }

    /// The names of all rows, for "did you mean".
    List<String> names() {
        return List.copyOf(names);
    }
}
