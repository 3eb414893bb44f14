package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Row;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Evidence;
import dev.touchstone.library.RowOrder;
import java.util.List;

/// One criterion with everything that all articles say about some runtimes, put in order like the row of an article.
///
/// @param cells one per runtime, in the order of the columns
/// @param difference whether the runtimes differ in it
public record GatheredRow(ComparedRow compared, List<GatheredCell> cells, Difference difference) {

    public GatheredRow {
        cells = List.copyOf(cells);
    }

    static GatheredRow of(Criterion criterion, List<GatheredCell> cells) {
        Row row = new Row(criterion.id(), cells.stream().map(GatheredCell::cell).toList(), Prose.EMPTY,
                criterion.file().start());
        return new GatheredRow(RowOrder.compare(row, criterion), cells, Difference.among(cells));
    }

    public Criterion criterion() {
        return compared.criterion();
    }

    /// Whether any article says anything about any of its runtimes.
    public boolean isKnown() {
        return cells.stream().anyMatch(GatheredCell::isKnown);
    }

    /// How well it is sourced, each statement counted once.
    public Evidence evidence() {
        return Evidence.of(cells.stream()
                .flatMap(cell -> cell.statements().stream())
                .map(GatheredStatement::statement)
                .toList());
    }
}
