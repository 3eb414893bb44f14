package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Statement;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Disagreement;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.value.NamesKind;
import dev.touchstone.value.TextKind;
import java.util.List;
import java.util.function.UnaryOperator;

/// Says where a cell holds two answers to one question.
final class Dispute {

    private Dispute() {}

    /// One line, or none. Words and names add to each other, they do not contradict.
    static List<String> words(ComparedRow row, UnaryOperator<String> names) {
        if (row.criterion().kind() instanceof TextKind || row.criterion().kind() instanceof NamesKind) {
            return List.of();
        }
        List<Cell> cells = row.row().cells().stream().filter(Dispute::isIn).toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        boolean several = cells.stream().allMatch(Dispute::haveSeveralSources);
        String about = cells.size() == 2 && row.row().cells().size() == 2 ? "both"
                : Outcomes.joined(cells.stream().map(cell -> names.apply(cell.runtime())).toList());
        return List.of((several ? "Sources disagree" : "Statements disagree") + " about " + about);
    }

    private static boolean isIn(Cell cell) {
        return cell.statements()
                .stream()
                .anyMatch(one -> cell.statements()
                        .stream()
                        .anyMatch(other -> Disagreement.in(new Cell(cell.runtime(), List.of(one, other), cell.place()))
                                && !areApart(one, other)));
    }

    /// Whether each has a note of its own: then they answer different parts of the question.
    private static boolean areApart(Statement one, Statement other) {
        return !one.note().isEmpty() && !other.note().isEmpty()
                && !InlineHtml.words(one.note()).equals(InlineHtml.words(other.note()));
    }

    private static boolean haveSeveralSources(Cell cell) {
        return cell.statements()
                .stream()
                .filter(statement -> statement.isSourced())
                .map(statement -> statement.sources())
                .distinct()
                .count() > 1;
    }
}
