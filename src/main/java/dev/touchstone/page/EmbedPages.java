package dev.touchstone.page;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.share.EmbedCode;
import dev.touchstone.page.share.Room;
import dev.touchstone.page.table.CellView;
import dev.touchstone.page.table.RowView;
import dev.touchstone.page.table.Rows;
import dev.touchstone.page.table.Steps;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes what other sites show in a frame: a row, a cell, or the whole table of a comparison.
record EmbedPages(Desk desk) {

    /// A whole table scrolls in its frame.
    private static final int HIGHEST_TABLE = 600;
    private static final int HEAD_AND_FOOT = 170;
    private static final int LINE = 34;

    static Stream<SitePath> addresses(Library library) {
        return Stream.concat(library.comparisons().stream().map(SitePath::of), PartPages.addresses(library))
                .map(EmbedPages::path);
    }

    /// Where a comparison, a row or a cell is shown so.
    static SitePath path(SitePath page) {
        return new SitePath(SitePath.EMBED.value() + page);
    }

    Optional<Layout> find(SitePath path) {
        return SitePath.EMBED.below(path)
                .flatMap(page -> Part.at(page, desk.library())
                        .<Layout>map(part -> () -> page(part))
                        .or(() -> comparison(page).map(comparison -> () -> page(comparison))));
    }

    /// The frame for a page; empty where it shows nothing of which a frame could be made.
    Optional<EmbedCode> code(SitePath page, Room room) {
        return Part.at(page, desk.library())
                .map(part -> code(part, room))
                .or(() -> comparison(page).map(comparison -> EmbedCode.of(absolute(page), comparison.name(),
                        Math.min(HIGHEST_TABLE, HEAD_AND_FOOT + LINE * library().rows(comparison).size()), room)));
    }

    EmbedCode code(Part part, Room room) {
        return EmbedCode.of(absolute(part.path()), part.title(library()) + " · " + part.comparison().name(),
                new EmbedHeight(page(part)).at(room.used()), room);
    }

    private Optional<Comparison> comparison(SitePath page) {
        return page.article(library()).filter(Comparison.class::isInstance).map(Comparison.class::cast);
    }

    private String absolute(SitePath page) {
        return library().settings().baseUrl() + path(page).value();
    }

    private EmbedPage page(Part part) {
        Comparison comparison = part.comparison();
        Citations citations = desk.citations(part.cells().stream().flatMap(CitedInOrder::in));
        RowView row = rows(comparison, part.path(), citations).of(part.row());
        List<CellView> cells = row.cells()
                .stream()
                .filter(cell -> !part.isCell() || cell.id().equals(part.name()))
                .toList();
        RowView shown = new RowView(row.id(), row.name(), row.href(), row.hint(), cells, row.outcome(), row.axis(),
                row.evidence());
        String title = Quotes.curled(part.title(library()));
        return new EmbedPage(desk.frame(title + " · " + Quotes.curled(comparison.name()), title + ", "
                + part.answers(library()), part.path()), Quotes.curled(comparison.name()),
                new Link(title, part.place()), new Link("Evidence and citation", part.path().value()), List.of(),
                List.of(shown), DayView.of(comparison.matter().reviewed()), Steps.in(part.cells().stream()),
                CitedSource.of(citations));
    }

    private EmbedPage page(Comparison comparison) {
        SitePath path = SitePath.of(comparison);
        List<ComparedRow> compared = library().rows(comparison);
        Citations citations = desk.citations(compared.stream()
                .flatMap(row -> row.row().cells().stream())
                .flatMap(CitedInOrder::in));
        Rows rows = rows(comparison, path, citations);
        String title = Quotes.curled(comparison.name());
        return new EmbedPage(desk.frame(title, Quotes.curled(comparison.summary()), path), title,
                new Link(title, path.at("comparison")), new Link("Evidence and citation", path.value()),
                comparison.matter().runtimes().stream().map(this::runtime).toList(),
                compared.stream().map(rows::of).toList(), DayView.of(comparison.matter().reviewed()),
                Steps.in(compared.stream().flatMap(row -> row.row().cells().stream())), CitedSource.of(citations));
    }

    private Rows rows(Comparison comparison, SitePath page, Citations citations) {
        return new Rows(library(), comparison,
                new Scope(comparison.file().path(), path(page), desk.targets(), citations));
    }

    private String runtime(String id) {
        return library().runtime(id).map(RuntimeProfile::name).orElse(id);
    }

    private Library library() {
        return desk.library();
    }
}
