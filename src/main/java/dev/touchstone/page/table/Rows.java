package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.EditorLinks;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.claim.ClaimLine;
import dev.touchstone.page.claim.ClaimLines;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.EvidenceView.Report;
import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.stream.Stream;

/// Makes the rows of one comparison ready to be shown on its page.
public record Rows(Library library, Comparison comparison, Scope scope) {

    /// How many measured figures of one claim a row opens to; its own page has more.
    private static final int MOST_FIGURES = 2;

    /// The row, and everything behind it.
    public RowView of(ComparedRow row) {
        Criterion criterion = row.criterion();
        return new RowView(criterion.id(), Quotes.curled(criterion.name()), SitePath.of(criterion).value(),
                KindWords.hint(criterion), parts().cells(row), outcome(row), parts().axis(row), evidence(row));
    }

    /// What stands behind one of its cells.
    public EvidenceView of(ComparedRow row, Cell cell) {
        List<Said> statements = said(cell).toList();
        return new EvidenceView(EvidenceSummary.of(false, statements, List.of()), Html.EMPTY, statements, List.of(),
                due(row.criterion()),
                report(row.criterion(), cell).toList(), links().edit(cell.place()).orElse(""), "");
    }

    /// How its cells compare.
    public OutcomeView outcome(ComparedRow row) {
        return parts().outcome(row, due(row.criterion()));
    }

    private RowParts parts() {
        return new RowParts(library, comparison.matter().runtimes(), scope);
    }

    private EvidenceView evidence(ComparedRow row) {
        List<Said> statements = row.row().cells().stream().flatMap(this::said).toList();
        List<ClaimLine> claims = new ClaimLines(library, comparison, MOST_FIGURES).of(row.criterion().id(),
                row.row().cells());
        return new EvidenceView(EvidenceSummary.of(!row.row().discussion().isEmpty(), statements, claims),
                new ProseHtml(scope).of(row.row().discussion(), 4), statements, claims, due(row.criterion()),
                reports(row), links().edit(row.row().place()).orElse(""),
                SitePath.of(comparison).child(row.criterion().id()).value());
    }

    private Stream<Said> said(Cell cell) {
        return cell.statements()
                .stream()
                .map(statement -> parts().backings().of(statement, cell.runtime(), parts().name(cell.runtime())));
    }

    private DayView due(Criterion criterion) {
        return ReviewDate.passed(comparison, criterion, library.asOf());
    }

    /// A report is about one cell, so that it can be checked and settled by itself.
    private List<Report> reports(ComparedRow row) {
        return row.row().cells().stream().flatMap(cell -> report(row.criterion(), cell)).toList();
    }

    private Stream<Report> report(Criterion criterion, Cell cell) {
        String name = parts().name(cell.runtime());
        String address = SitePath.of(comparison).at(criterion.id() + "." + cell.runtime());
        return links().report(criterion.name() + ", " + name, address, cell.place())
                .map(href -> new Report(name, href))
                .stream();
    }

    private EditorLinks links() {
        return new EditorLinks(library.settings());
    }
}
