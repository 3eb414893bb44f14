package dev.touchstone.query;

import dev.touchstone.article.Statement;
import dev.touchstone.markdown.PlainText;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What two articles have in common that make one statement: the same value, however it is spelled, under the same conditions, with the
/// same note and the same sources.
record SameStatement(Class<?> type, Object meaning, Set<String> conditions, String note, Set<String> sources) {

    SameStatement {
        conditions = Set.copyOf(conditions);
        sources = Set.copyOf(sources);
    }

    static SameStatement of(Statement statement) {
        return new SameStatement(statement.value().getClass(), statement.value().meaning(), conditions(statement),
                note(statement), Set.copyOf(statement.sources()));
    }

    /// The conditions as they are matched: without regard to case and order.
    static Set<String> conditions(Statement statement) {
        return statement.conditions().isEmpty() ? Set.of()
                : statement.conditions()
                        .stream()
                        .map(one -> one.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    static String note(Statement statement) {
        return statement.note().isEmpty() ? "" : PlainText.of(statement.note()).replaceAll("\\s+", " ").strip();
    }
}
