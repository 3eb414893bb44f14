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
import dev.touchstone.page.words.Quotes;
import dev.touchstone.page.words.SourceWords;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page of all sources.
record SourcesPages(Desk desk) {

    private static final Comparator<Entry> MOST_CITED_FIRST = Comparator.comparingInt(Entry::statements)
            .reversed()
            .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Entry::key);

    /// An article with the keys of everything it cites.
    private record Citing(Article article, Set<String> keys) {

        private Citing {
            keys = Set.copyOf(keys);
        }
    }

    SourcesPage page() {
        Library library = desk.library();
        List<Citing> citing = library.articles()
                .map(article -> new Citing(article, ArticleKeys.in(article).collect(Collectors.toSet())))
                .toList();
        List<Entry> entries = library.sources()
                .stream()
                .map(source -> entry(source, citing))
                .sorted(MOST_CITED_FIRST)
                .toList();
        int statements = (int) library.comparisons()
                .stream()
                .flatMap(comparison -> comparison.rows().stream())
                .flatMap(SourcesPages::statements)
                .filter(Statement::isSourced)
                .count();
        return new SourcesPage(desk.frame("Sources", "Everything that the comparisons, profiles and guides cite, "
                + "and what rests on it.", SitePath.SOURCES), statements, entries);
    }

    private Entry entry(Source source, List<Citing> citing) {
        List<String> makes = source.about()
                .stream()
                .flatMap(id -> desk.library().runtime(id).stream())
                .map(runtime -> runtime.name())
                .toList();
        return new Entry(source.key(), Quotes.curled(source.title()),
                OuterAddress.of(source.url().toString()).orElse(""),
                SourceWords.makers(source), SourceWords.kind(source), DayView.ofWritten(source.published()),
                DayView.of(source.accessed()), String.join(" and ", makes), count(source.key()),
                uses(source.key(), citing));
    }

    private int count(String key) {
        return (int) desk.library()
                .comparisons()
                .stream()
                .flatMap(comparison -> comparison.rows().stream())
                .flatMap(SourcesPages::statements)
                .filter(statement -> statement.sources().contains(key))
                .count();
    }

    private List<Use> uses(String key, List<Citing> citing) {
        return citing.stream()
                .filter(one -> one.keys().contains(key))
                .map(Citing::article)
                .map(article -> new Use(new Link(Quotes.curled(article.name()), SitePath.of(article).value()),
                        rows(article, key)))
                .toList();
    }

    private List<Link> rows(Article article, String key) {
        return article instanceof Comparison comparison
                ? comparison.rows()
                        .stream()
                        .filter(row -> statements(row).anyMatch(statement -> statement.sources().contains(key)))
                        .flatMap(row -> row(comparison, row))
                        .toList()
                : List.of();
    }

    private Stream<Link> row(Comparison comparison, Row row) {
        return desk.library()
                .criterion(row.criterion())
                .stream()
                .map(criterion -> new Link(Quotes.curled(criterion.name()),
                        SitePath.of(comparison).at(criterion.id())));
    }

    private static Stream<Statement> statements(Row row) {
        return row.cells().stream().flatMap(cell -> cell.statements().stream());
    }
}
