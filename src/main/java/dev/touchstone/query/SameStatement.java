package dev.touchstone.query;

import dev.touchstone.article.Statement;
import dev.touchstone.markdown.PlainText;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds out whether two articles make one statement: the same value, however it is spelled, under the same conditions, with the same
/// note and the same sources.
final class SameStatement {

    private SameStatement() {}

    static boolean is(Statement one, Statement other) {
        return one.value().means(other.value()) && conditions(one).equals(conditions(other))
                && note(one).equals(note(other)) && Set.copyOf(one.sources()).equals(Set.copyOf(other.sources()));
    }

    /// The conditions as they are matched: without regard to case and order.
    static Set<String> conditions(Statement statement) {
        return statement.conditions()
                .stream()
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String note(Statement statement) {
        return PlainText.of(statement.note()).replaceAll("\\s+", " ").strip();
    }
}
