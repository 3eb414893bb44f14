package dev.touchstone.article;

import dev.touchstone.source.Place;
import java.util.List;

/// What an article says about one runtime and one criterion.
///
/// @param runtime the runtime's id
/// @param statements at least one, in the order they were written
public record Cell(String runtime, List<Statement> statements, Place place) {

    public Cell {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a cell without a statement");
        }
    }
}
