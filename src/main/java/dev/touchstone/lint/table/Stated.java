package dev.touchstone.lint.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
import java.util.stream.Stream;

/// A statement with the row and the cell in which it stands.
record Stated(Row row, Cell cell, Statement statement) {

    /// All statements of an article, in the order in which they stand there.
    static Stream<Stated> in(Comparison comparison) {
        return comparison.rows()
                .stream()
                .flatMap(row -> row.cells()
                        .stream()
                        .flatMap(
                                cell -> cell.statements().stream().map(statement -> new Stated(row, cell, statement))));
    }

    /// Whether it cites only sources that do not exist, which is told where they are cited.
    boolean citesNobody() {
        return !statement.isSourced() && statement.place().text().contains("[^");
    }
}
