package dev.touchstone.library;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rows that were put in order before, and the criteria that still mean what they meant then.
///
/// @param all whether no criterion has changed, come or gone
record KnownRows(ComparedRows before, Set<String> criteria, boolean all) {

    KnownRows {
        criteria = Set.copyOf(criteria);
    }

    /// The rows of a comparison, if it is the very same one and they would come out the same.
    Optional<List<ComparedRow>> of(Comparison comparison) {
        boolean holds = before.comparison(comparison.id()).filter(comparison::equals).isPresent()
                && (all || comparison.rows().stream().map(Row::criterion).allMatch(criteria::contains));
        return holds ? Optional.of(before.rows(comparison.id())) : Optional.empty();
    }
}
