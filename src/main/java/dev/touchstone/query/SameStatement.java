package dev.touchstone.query;

import dev.touchstone.article.Statement;
import dev.touchstone.library.Disagreement;
import java.util.Set;

/// What two articles have in common that make one statement: the same value, however it is spelled, under the same conditions, with the
/// same note and the same sources.
record SameStatement(Class<?> type, Object meaning, Set<String> conditions, String note, Set<String> sources) {

    SameStatement {
        conditions = Set.copyOf(conditions);
        sources = Set.copyOf(sources);
    }

    static SameStatement of(Statement statement) {
        return new SameStatement(statement.value().getClass(), statement.value().meaning(),
                Disagreement.conditions(statement),
                Disagreement.note(statement), Set.copyOf(statement.sources()));
    }
}
