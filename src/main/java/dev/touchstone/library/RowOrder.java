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
import java.util.stream.IntStream;

/// Puts the cells of one row in order, each with each.
public final class RowOrder {

    private RowOrder() {}

    /// The row with each two of its cells compared.
    public static ComparedRow compare(Row row, Criterion criterion) {
        Order order = new Order(criterion.kind(), criterion.better());
        List<Cell> cells = row.cells();
        List<List<Conditioned>> said = cells.stream().map(RowOrder::conditioned).toList();
        int[] ahead = new int[cells.size()];
        List<Pair> pairs = new ArrayList<>(cells.size() * (cells.size() - 1) / 2);
        for (int i = 0; i < cells.size(); i++) {
            for (int j = i + 1; j < cells.size(); j++) {
                Pair pair = new Pair(cells.get(i).runtime(), cells.get(j).runtime(),
                        order.compare(said.get(i), said.get(j)));
                pairs.add(pair);
                ahead[i] += pair.result().outcome() == Outcome.AHEAD ? 1 : 0;
                ahead[j] += pair.result().outcome() == Outcome.BEHIND ? 1 : 0;
            }
        }
        return new ComparedRow(criterion, row, pairs, leader(cells, ahead));
    }

    /// @param ahead how many other cells each is ahead of
    private static String leader(List<Cell> cells, int[] ahead) {
        return IntStream.range(0, cells.size())
                .filter(i -> cells.size() > 1 && ahead[i] == cells.size() - 1)
                .mapToObj(i -> cells.get(i).runtime())
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
