package dev.touchstone.library;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import dev.touchstone.value.Order;
import java.util.List;
import java.util.Optional;

/// A row with its criterion resolved and its cells put in order.
///
/// @param pairs how each two runtimes compare, in the order of the columns
/// @param leader the id of the runtime that is ahead of every other one, or empty
public record ComparedRow(Criterion criterion, Row row, List<Pair> pairs, String leader) {

    public ComparedRow {
        pairs = List.copyOf(pairs);
    }

    public Optional<Cell> cell(String runtime) {
        return row.cells().stream().filter(cell -> cell.runtime().equals(runtime)).findFirst();
    }

    public boolean isLed() {
        return !leader.isEmpty();
    }

    /// Two runtimes and how the first stands to the second.
    public record Pair(String first, String second, Order.Result result) {}
}
