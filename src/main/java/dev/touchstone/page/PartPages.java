package dev.touchstone.page;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.claim.ClaimLine;
import dev.touchstone.page.claim.ClaimLines;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.share.BadgeView;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.share.Room;
import dev.touchstone.page.share.Snippet;
import dev.touchstone.page.table.CellView;
import dev.touchstone.page.table.EvidenceView;
import dev.touchstone.page.table.RowView;
import dev.touchstone.page.table.Rows;
import dev.touchstone.page.table.Steps;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the pages of rows and cells: what linkers take with them.
record PartPages(Desk desk) {

    /// How many measured figures of one claim are shown; the page of claims has all.
    private static final int MOST_FIGURES = 6;

    static Stream<SitePath> addresses(Library library) {
        return Part.all(library).map(Part::path);
    }

    Optional<Layout> find(SitePath path) {
        return Part.at(path, desk.library()).map(part -> part.isCell() ? () -> cell(part) : () -> row(part));
    }

    private RowPage row(Part part) {
        Citations citations = desk.citations(Stream.concat(cited(part.cells()),
                CitedKeys.in(part.row().row().discussion())));
        RowView row = rows(part, citations).of(part.row());
        String answers = Quotes.curled(part.answers(desk.library()));
        return new RowPage(frame(part, row.name() + ": " + answers), head(part, row.hint(), row.evidence()), answers,
                row,
                row.cells().stream().map(cell -> line(part, cell)).toList(), claims(part),
                CiteView.of(desk.references().of(part.comparison(), part.row().row()), part.path()), embed(part),
                Steps.in(part.cells().stream()), CitedSource.of(citations));
    }

    private CellPage cell(Part part) {
        Cell cell = part.cells().getFirst();
        Part whole = Part.of(part.comparison(), part.row());
        Citations citations = desk.citations(Stream.concat(cited(part.cells()), cited(whole.cells())));
        Rows rows = rows(part, citations);
        RowView row = rows.of(part.row());
        EvidenceView evidence = rows.of(part.row(), cell);
        List<CellView> others = row.cells().stream().filter(one -> !one.id().equals(part.name())).toList();
        CellView own = row.cells().stream().filter(one -> one.id().equals(part.name())).findFirst().orElseThrow();
        String title = Quotes.curled(part.title(desk.library()));
        String sentence = title + ", " + Quotes.curled(part.answers(desk.library()));
        return new CellPage(frame(part, sentence), head(part, row.hint(), evidence), row.name(), own.runtime(),
                new Link(row.name(), whole.path().value()), line(part, own), evidence, claims(part), row.outcome(),
                others.stream().map(other -> line(part, other)).toList(),
                CiteView.of(desk.references().of(part.comparison(), part.row().row(), cell), part.path()),
                embed(part), BadgeView.of(part.path(), base(), sentence),
                new Timelines(desk).of(part.comparison(), part.row().criterion().id(), cell),
                Steps.in(whole.cells().stream()),
                CitedSource.of(citations));
    }

    private List<ClaimLine> claims(Part part) {
        return new ClaimLines(desk.library(), part.comparison(), MOST_FIGURES).of(part.row().criterion().id(),
                part.cells());
    }

    private static Stream<String> cited(List<Cell> cells) {
        return cells.stream().flatMap(CitedInOrder::in);
    }

    private Rows rows(Part part, Citations citations) {
        Comparison comparison = part.comparison();
        Scope scope = new Scope(comparison.file().path(), part.path(), desk.targets(), citations);
        return new Rows(desk.library(), comparison, scope);
    }

    private Frame frame(Part part, String sentence) {
        Comparison comparison = part.comparison();
        String title = part.title(desk.library()) + " · " + comparison.name();
        return desk.frame(Quotes.curled(title), sentence + ", as “" + Quotes.curled(comparison.name())
                + "” says, with sources, permanent address and citation.", part.path());
    }

    private PartHead head(Part part, String hint, EvidenceView evidence) {
        Comparison comparison = part.comparison();
        Criterion criterion = part.row().criterion();
        List<Link> actions = new ArrayList<>();
        evidence.reports()
                .forEach(report -> actions.add(
                        new Link(part.isCell() ? "Report this cell" : "Report " + report.about() + "’s cell",
                                report.href())));
        if (!evidence.edit().isEmpty()) {
            actions.add(new Link("Edit this row", evidence.edit()));
        }
        return new PartHead(new Link(Quotes.curled(comparison.name()), SitePath.of(comparison).value()),
                new Link("See it in the article", part.place()),
                new Link("How to read it", SitePath.of(criterion).value()), hint, base() + part.path(),
                DayView.of(comparison.matter().reviewed()), evidence.due(), actions);
    }

    /// A cell that could not be read has no page.
    private static CellLine line(Part part, CellView cell) {
        String runtime = cell.id().substring(cell.id().indexOf('.') + 1);
        String href = part.row().cell(runtime).isPresent() ? SitePath.of(part.comparison()).child(cell.id()).value()
                : "";
        return new CellLine(new Link(cell.runtime(), href), cell.isAhead(), cell.statements());
    }

    private Snippet embed(Part part) {
        return new Snippet("HTML", new EmbedPages(desk).code(part, Room.FREE).html(),
                EmbedPages.path(part.path()).value());
    }

    private String base() {
        return desk.library().settings().baseUrl().toString();
    }
}
