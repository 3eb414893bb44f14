package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.value.Rating;
import dev.touchstone.value.Scale;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The glyphs of grades that a page has to define.
public final class Steps {

    private Steps() {}

    static List<StepsView> in(Comparison comparison) {
        return in(comparison.rows().stream().flatMap(row -> row.cells().stream()));
    }

    /// One for each grade that occurs in the cells.
    public static List<StepsView> in(Stream<Cell> cells) {
        return cells.flatMap(cell -> cell.statements().stream())
                .map(statement -> statement.value())
                .filter(Rating.class::isInstance)
                .map(Rating.class::cast)
                .map(StepsView::of)
                .distinct()
                .toList();
    }

    /// One for each level of a scale, best first.
    public static List<StepsView> in(Scale scale) {
        return IntStream.range(0, scale.levels().size())
                .mapToObj(index -> StepsView.of(new Rating(scale, index)))
                .toList();
    }
}
