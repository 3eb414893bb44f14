package dev.touchstone.library;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
import dev.touchstone.library.ComparedRow.Pair;
import dev.touchstone.value.Order;
import dev.touchstone.value.Order.Conditioned;
import dev.touchstone.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts the cells of one row in order, each with each.
public final class RowOrder {

    private RowOrder() {}

    /// The row with each two of its cells compared.
    public static ComparedRow compare(Row row, Criterion criterion) {
        Order order = new Order(criterion.kind(), criterion.better());
        List<Pair> pairs = new ArrayList<>();
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            for (int j = i + 1; j < cells.size(); j++) {
                pairs.add(new Pair(cells.get(i).runtime(), cells.get(j).runtime(),
                        order.compare(conditioned(cells.get(i)), conditioned(cells.get(j)))));
            }
        }
        return new ComparedRow(criterion, row, pairs, leader(cells, pairs));
    }

    private static String leader(List<Cell> cells, List<Pair> pairs) {
        return cells.stream()
                .map(Cell::runtime)
                .filter(runtime -> cells.size() > 1 && cells.stream()
                        .map(Cell::runtime)
                        .filter(other -> !other.equals(runtime))
                        .allMatch(other -> isAhead(runtime, other, pairs)))
                .findFirst()
                .orElse("");
    }

    /// Whether the order of a row puts one runtime before another.
    static boolean isAhead(String runtime, String other, List<Pair> pairs) {
        return pairs.stream()
                .anyMatch(pair -> says(pair, runtime, other, Outcome.AHEAD)
                        || says(pair, other, runtime, Outcome.BEHIND));
    }

    private static boolean says(Pair pair, String first, String second, Outcome outcome) {
        return pair.first().equals(first) && pair.second().equals(second) && pair.result().outcome() == outcome;
    }

    private static List<Conditioned> conditioned(Cell cell) {
        return cell.statements().stream().map(RowOrder::conditioned).toList();
    }

    private static Conditioned conditioned(Statement statement) {
        return new Conditioned(statement.value(), Set.copyOf(statement.conditions()));
    }
}
