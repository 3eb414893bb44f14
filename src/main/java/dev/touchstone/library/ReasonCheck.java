package dev.touchstone.library;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Located;
import java.util.ArrayList;
import java.util.List;

/// Proves a verdict's reasons: under `Choose X when`, X must be ahead of every runtime that is not named, on each row that is linked.
final class ReasonCheck {

    private ReasonCheck() {}

    static List<Diagnostic> check(Comparison comparison, Library library) {
        List<Diagnostic> found = new ArrayList<>();
        for (Choice choice : comparison.verdict().choices()) {
            choice.conditions()
                    .stream()
                    .flatMap(condition -> condition.reasons().stream())
                    .filter(reason -> !proves(comparison, choice, reason.value(), library))
                    .forEach(reason -> found.add(contradiction(comparison, choice, reason, library)));
        }
        return found;
    }

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

    private static Diagnostic contradiction(Comparison comparison, Choice choice, Located<String> reason,
            Library library) {
        String names = String.join(" and ", choice.runtimes()
                .stream()
                .map(id -> library.runtime(id).map(runtime -> runtime.name()).orElse(id))
                .toList());
        Diagnostic diagnostic = Diagnostic.of(Code.VERDICT_CONTRADICTS_TABLE, reason.place(),
                "`" + reason.value() + "` is given as a reason for " + names + ", but its row does not put " + names
                        + " ahead")
                .help("Link a row on which " + names + " is ahead, or leave the link out: "
                        + "a condition without one is shown as editorial judgement.");
        return library.row(comparison, reason.value())
                .map(row -> diagnostic.also(row.row().place(), "the row that decides"))
                .orElse(diagnostic);
    }
}
