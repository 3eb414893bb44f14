package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Disagreement;
import java.util.List;
import java.util.function.UnaryOperator;

/// Says where a cell holds two answers to one question.
final class Dispute {

    private Dispute() {}

    /// One line, or none. Words and names add to each other, they do not contradict.
    static List<String> words(ComparedRow row, UnaryOperator<String> names) {
        List<Cell> cells = row.row().cells().stream().filter(Disagreement::in).toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        boolean several = cells.stream().allMatch(Dispute::haveSeveralSources);
        String about = cells.size() == 2 && row.row().cells().size() == 2 ? "both"
                : Outcomes.joined(cells.stream().map(cell -> names.apply(cell.runtime())).toList());
        return List.of((several ? "Sources disagree" : "Statements disagree") + " about " + about);
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
