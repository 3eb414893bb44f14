package dev.touchstone.page.table;

import dev.touchstone.page.axis.AxisView;
import dev.touchstone.page.table.StatementView.Degree;
import dev.touchstone.page.table.TableView.KeyItem;
import dev.touchstone.page.table.ValueView.UnknownView;
import java.util.List;
import java.util.stream.Stream;

/// Finds out which marks a table needs explained: those that occur in it.
final class Key {

    private Key() {}

    static List<KeyItem> of(List<RowView> rows) {
        return Stream.of(KeyItem.values()).filter(item -> occurs(item, rows)).toList();
    }

    private static boolean occurs(KeyItem item, List<RowView> rows) {
        return switch (item) {
            case CLAIMED -> statements(rows).anyMatch(statement -> !statement.marks().isEmpty());
            case UNSOURCED -> statements(rows).anyMatch(statement -> statement.degree() == Degree.UNSOURCED);
            case UNKNOWN -> statements(rows).anyMatch(statement -> statement.value() instanceof UnknownView);
            case AHEAD -> rows.stream().flatMap(row -> row.cells().stream()).anyMatch(CellView::isAhead);
            case RING -> marks(rows, "k-c");
            case RANGE -> marks(rows, "k-e");
            case OPEN -> marks(rows, "k-o") || marks(rows, "k-b");
        };
    }

    private static Stream<StatementView> statements(List<RowView> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.statements().stream());
    }

    private static boolean marks(List<RowView> rows, String symbol) {
        return rows.stream()
                .flatMap(row -> row.axis().stream())
                .map(AxisView::marks)
                .flatMap(List::stream)
                .anyMatch(mark -> mark.symbol().equals(symbol));
    }
}
