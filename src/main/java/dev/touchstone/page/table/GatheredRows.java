package dev.touchstone.page.table;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.Backings.Articles;
import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.table.EvidenceView.SaidIn;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.GatheredCell;
import dev.touchstone.query.GatheredRow;
import dev.touchstone.query.GatheredStatement;
import dev.touchstone.query.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes rows that are gathered from all articles ready to be shown, like those that one article wrote.
///
/// @param runtimes ids, in the order of the columns
record GatheredRows(Library library, List<String> runtimes, Scope scope) {

    /// Of the articles that make one statement these many are named; the page of its criterion has them all.
    private static final int MOST_NAMED = 8;

    GatheredRows {
        runtimes = List.copyOf(runtimes);
    }

    RowView of(GatheredRow row) {
        Criterion criterion = row.criterion();
        return new RowView(criterion.id(), Quotes.curled(criterion.name()), SitePath.of(criterion).value(),
                KindWords.hint(criterion), parts().cells(row.compared()), outcome(row),
                parts().axis(row.compared()), evidence(row));
    }

    private OutcomeView outcome(GatheredRow row) {
        OutcomeView outcome = parts().outcome(row.compared(), due(row));
        List<String> whys = new ArrayList<>(outcome.whys());
        String unknown = new Outcomes(parts()::name).unknown(row.compared());
        if (row.cells().stream().anyMatch(GatheredCell::isUnknown) && !outcome.words().equals(unknown)
                && !whys.contains(unknown)) {
            whys.addFirst(unknown);
        }
        return runtimes.size() == 1 ? new OutcomeView("", "", whys)
                : new OutcomeView(outcome.glyph(), outcome.words(), whys);
    }

    private EvidenceView evidence(GatheredRow row) {
        List<Said> statements = row.cells()
                .stream()
                .flatMap(cell -> cell.statements().stream().map(statement -> said(statement, cell.runtime())))
                .toList();
        return new EvidenceView(EvidenceSummary.of(false, statements, List.of()), Html.EMPTY, statements, List.of(),
                due(row), List.of(), "",
                "");
    }

    private Said said(GatheredStatement statement, String runtime) {
        return parts().backings()
                .of(statement.statement(), runtime, parts().name(runtime),
                        new Articles(statement.origins().stream().limit(MOST_NAMED).map(GatheredRows::saidIn).toList(),
                                Math.max(0, statement.origins().size() - MOST_NAMED)));
    }

    private static SaidIn saidIn(Origin origin) {
        return new SaidIn(Quotes.curled(origin.comparison().name()), origin.cell().toString(),
                DayView.of(origin.comparison().matter().reviewed()));
    }

    /// Since when the article has been due that was looked at longest ago.
    private DayView due(GatheredRow row) {
        return row.cells()
                .stream()
                .flatMap(cell -> cell.origins().stream())
                .map(origin -> ReviewDate.passed(origin.comparison(), row.criterion(), library.asOf()))
                .filter(DayView::isKnown)
                .min(Comparator.comparing(DayView::iso))
                .orElse(DayView.NONE);
    }

    private RowParts parts() {
        return new RowParts(library, runtimes, scope);
    }
}
