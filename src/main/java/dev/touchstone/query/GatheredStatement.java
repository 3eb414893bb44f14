package dev.touchstone.query;

import dev.touchstone.article.Statement;
import java.util.List;

/// A statement with every article that makes it.
///
/// @param origins newest review first; none where no article says anything and the statement is that nobody does
public record GatheredStatement(Statement statement, List<Origin> origins) {

    public GatheredStatement {
        origins = List.copyOf(origins);
    }
}
