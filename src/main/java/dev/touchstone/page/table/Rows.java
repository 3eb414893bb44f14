package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.EditorLinks;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.axis.AxisView;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.EvidenceView.Report;
import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the rows of one comparison ready to be shown on its page.
public record Rows(Library library, Comparison comparison, Scope scope) {

    /// The row, and everything behind it.
    public RowView of(ComparedRow row) {
        Criterion criterion = row.criterion();
        List<CellView> cells = comparison.matter().runtimes().stream().map(runtime -> cell(row, runtime)).toList();
        return new RowView(criterion.id(), Quotes.curled(criterion.name()), SitePath.of(criterion).value(),
                KindWords.hint(criterion),
                cells, outcome(row), axis(row), evidence(row));
    }

    /// A cell that could not be read is shown as what it is to a reader: nothing that is known.
    private CellView cell(ComparedRow row, String runtime) {
        Statements statements = new Statements(library, scope);
        List<StatementView> said = row.cell(runtime).map(statements::of).orElse(List.of(Statements.UNKNOWN));
        return new CellView(row.criterion().id() + "." + runtime, name(runtime), row.leader().equals(runtime), said);
    }

    /// How its cells compare.
    public OutcomeView outcome(ComparedRow row) {
        OutcomeView outcome = new Outcomes(this::name).of(row);
        List<String> whys = new ArrayList<>(outcome.whys());
        whys.addAll(Dispute.words(row, this::name));
        DayView due = due(row.criterion());
        if (due.isKnown()) {
            whys.add("Due for review since " + due.words());
        }
        return new OutcomeView(outcome.glyph(), outcome.words(), whys);
    }

    private List<AxisView> axis(ComparedRow row) {
        return RowAxis.of(row.criterion(), comparison.matter().runtimes(), row.row().cells(),
                new Statements(library, scope));
    }

    private EvidenceView evidence(ComparedRow row) {
        List<Said> statements = row.row().cells().stream().flatMap(this::said).toList();
        return new EvidenceView(EvidenceSummary.of(!row.row().discussion().isEmpty(), statements),
                new ProseHtml(scope).of(row.row().discussion(), 4), statements, due(row.criterion()),
                reports(row), links().edit(row.row().place()).orElse(""));
    }

    private Stream<Said> said(Cell cell) {
        Backings backings = new Backings(new Statements(library, scope));
        return cell.statements()
                .stream()
                .map(statement -> backings.of(statement, cell.runtime(), name(cell.runtime())));
    }

    private DayView due(Criterion criterion) {
        return ReviewDate.passed(comparison, criterion, library.asOf());
    }

    /// A report is about one cell, so that it can be checked and settled by itself.
    private List<Report> reports(ComparedRow row) {
        return row.row().cells().stream().flatMap(cell -> report(row.criterion(), cell)).toList();
    }

    private Stream<Report> report(Criterion criterion, Cell cell) {
        String name = name(cell.runtime());
        String address = SitePath.of(comparison).at(criterion.id() + "." + cell.runtime());
        return links().report(criterion.name() + ", " + name, address, cell.place())
                .map(href -> new Report(name, href))
                .stream();
    }

    private EditorLinks links() {
        return new EditorLinks(library.settings());
    }

    private String name(String runtime) {
        return library.runtime(runtime).map(profile -> profile.name()).orElse(runtime);
    }
}
