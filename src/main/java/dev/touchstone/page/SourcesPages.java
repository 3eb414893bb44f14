package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import dev.touchstone.article.Source;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Library;
import dev.touchstone.page.SourcesPage.Entry;
import dev.touchstone.page.SourcesPage.Use;
import dev.touchstone.page.address.OuterAddress;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.SourceWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes the page of all sources.
record SourcesPages(Desk desk) {

    SourcesPage page() {
        Library library = desk.library();
        List<Entry> entries = library.sources().stream()
                .sorted(Comparator.comparing(Source::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Source::key))
                .map(this::entry).toList();
        int statements = (int) library.comparisons().stream().flatMap(comparison -> comparison.rows().stream())
                .flatMap(SourcesPages::statements).filter(Statement::isSourced).count();
        return new SourcesPage(desk.frame("Sources", "Everything that the comparisons, profiles and guides cite, "
                + "and what rests on it.", SitePath.SOURCES), statements, entries);
    }

    private Entry entry(Source source) {
        List<String> makes = source.about().stream().flatMap(id -> desk.library().runtime(id).stream())
                .map(runtime -> runtime.name()).toList();
        return new Entry(source.key(), source.title(), OuterAddress.of(source.url().toString()).orElse(""),
                SourceWords.makers(source), SourceWords.kind(source), DayView.ofWritten(source.published()),
                DayView.of(source.accessed()), String.join(" and ", makes), count(source.key()), uses(source.key()));
    }

    private int count(String key) {
        return (int) desk.library().comparisons().stream().flatMap(comparison -> comparison.rows().stream())
                .flatMap(SourcesPages::statements).filter(statement -> statement.sources().contains(key)).count();
    }

    private List<Use> uses(String key) {
        return Pages.articles(desk.library()).filter(article -> ArticleKeys.in(article).anyMatch(key::equals))
                .map(article -> new Use(new Link(article.name(), SitePath.of(article).value()), rows(article, key)))
                .toList();
    }

    private List<Link> rows(Article article, String key) {
        return article instanceof Comparison comparison
                ? comparison.rows().stream()
                        .filter(row -> statements(row).anyMatch(statement -> statement.sources().contains(key)))
                        .flatMap(row -> row(comparison, row)).toList()
                : List.of();
    }

    private Stream<Link> row(Comparison comparison, Row row) {
        return desk.library().criterion(row.criterion()).stream()
                .map(criterion -> new Link(criterion.name(), SitePath.of(comparison).at(criterion.id())));
    }

    private static Stream<Statement> statements(Row row) {
        return row.cells().stream().flatMap(cell -> cell.statements().stream());
    }
}
