package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Statement;
import dev.touchstone.page.axis.AxisDrawing;
import dev.touchstone.page.axis.AxisView;
import dev.touchstone.page.axis.Plotted;
import dev.touchstone.page.prose.SourceMark;
import dev.touchstone.value.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws the quantities of several cells that answer one question.
public final class RowAxis {

    private final Statements statements;

    private RowAxis(Statements statements) {
        this.statements = statements;
    }

    /// The drawing, or nothing where there are no quantities.
    ///
    /// @param runtimes ids of all runtimes that get a lane
    public static List<AxisView> of(Criterion criterion, List<String> runtimes, List<Cell> cells,
            Statements statements) {
        RowAxis axis = new RowAxis(statements);
        List<Plotted> figures = cells.stream().flatMap(axis::plotted).toList();
        return AxisDrawing.of(criterion, runtimes.stream().map(axis::name).toList(), figures).stream().toList();
    }

    private Stream<Plotted> plotted(Cell cell) {
        return cell.statements()
                .stream()
                .filter(statement -> statement.value() instanceof Quantity)
                .map(statement -> new Plotted(name(cell.runtime()), statement.conditions(),
                        (Quantity) statement.value(), evidence(statement)));
    }

    private String evidence(Statement statement) {
        List<SourceMark> marks = statements.scope().citations().marks(statement.sources());
        return marks.isEmpty() ? "unsourced"
                : "claimed by source " + marks.stream()
                        .map(mark -> String.valueOf(mark.number()))
                        .collect(Collectors.joining(" and "));
    }

    private String name(String runtime) {
        return statements.library().runtime(runtime).map(profile -> profile.name()).orElse(runtime);
    }
}
