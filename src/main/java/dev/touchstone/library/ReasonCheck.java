package dev.touchstone.library;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Verdict.Choice;
import java.util.List;

/// Proves a verdict's reasons: under `Choose X when`, X must be ahead of every runtime that is not named, on each row that is linked.
final class ReasonCheck {

    private ReasonCheck() {}

    static boolean proves(Comparison comparison, Choice choice, String criterion, Library library) {
        if (choice.together()) {
            return true;
        }
        List<String> others = comparison.matter()
                .runtimes()
                .stream()
                .filter(runtime -> !choice.runtimes().contains(runtime))
                .toList();
        return library.row(comparison, criterion)
                .map(row -> choice.runtimes()
                        .stream()
                        .allMatch(named -> others.stream()
                                .allMatch(other -> RowOrder.isAhead(named, other, row.pairs()))))
                .orElse(false);
    }
}
