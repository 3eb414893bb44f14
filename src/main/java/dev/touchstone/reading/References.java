package dev.touchstone.reading;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.markdown.Slug;
import java.util.Optional;
import java.util.Set;

/// What articles may refer to, and what has been told already: a reference to something that exists and could not be read is no
/// mistake of the article that makes it.
///
/// @param unreadable names, ids and aliases of criteria that exist and could not be read, as [Vocabulary#normalised(String)]
/// @param comparisons slugs of all comparisons, readable or not
record References(Vocabulary vocabulary, Set<String> unreadable, Set<String> comparisons) {

    References {
        unreadable = Set.copyOf(unreadable);
        comparisons = Set.copyOf(comparisons);
    }

    Optional<RuntimeProfile> runtime(String name) {
        return vocabulary.runtime(name);
    }

    Optional<Criterion> criterion(String name) {
        return vocabulary.criterion(name);
    }

    /// Whether it is the name of a criterion whose own file has errors, told there.
    boolean isUnreadable(String criterion) {
        return unreadable.contains(Vocabulary.normalised(criterion)) || unreadable.contains(Slug.of(criterion));
    }
}
