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
        return of(rows.stream().flatMap(row -> row.cells().stream()).toList(),
                rows.stream().flatMap(row -> row.axis().stream()).toList());
    }

    /// The marks of a table in which nothing is drawn.
    static List<KeyItem> ofCells(List<CellView> cells) {
        return of(cells, List.of());
    }

    private static List<KeyItem> of(List<CellView> cells, List<AxisView> drawings) {
        return Stream.of(KeyItem.values()).filter(item -> occurs(item, cells, drawings)).toList();
    }

    private static boolean occurs(KeyItem item, List<CellView> cells, List<AxisView> drawings) {
        return switch (item) {
            case CLAIMED -> statements(cells).anyMatch(statement -> !statement.marks().isEmpty());
            case UNSOURCED -> statements(cells).anyMatch(statement -> statement.degree() == Degree.UNSOURCED);
            case UNKNOWN -> statements(cells).anyMatch(statement -> statement.value() instanceof UnknownView);
            case AHEAD -> cells.stream().anyMatch(CellView::isAhead);
            case RING -> marks(drawings, "k-c");
            case RANGE -> marks(drawings, "k-e");
            case OPEN -> marks(drawings, "k-o") || marks(drawings, "k-b");
        };
    }

    private static Stream<StatementView> statements(List<CellView> cells) {
        return cells.stream().flatMap(cell -> cell.statements().stream());
    }

    private static boolean marks(List<AxisView> drawings, String symbol) {
        return drawings.stream()
                .map(AxisView::marks)
                .flatMap(List::stream)
                .anyMatch(mark -> mark.symbol().equals(symbol));
    }
}
