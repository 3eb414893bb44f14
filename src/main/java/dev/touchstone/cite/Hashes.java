package dev.touchstone.cite;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.ComparisonMatter;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Row;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Fact;
import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.article.Source;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Library;
import dev.touchstone.library.Stated;
import dev.touchstone.markdown.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Takes the hashes of what a library says: of a cell, of a row by its cells, of an article by its rows, its words and its data.
///
/// What each of them is taken of is told to linkers in the guide on citing, and never changes: it would change every hash.
public record Hashes(Library library) {

    /// That of a cell.
    ///
    /// @param criterion the id of the one that the cell answers
    public ContentHash of(Comparison comparison, String criterion, Cell cell) {
        return ContentHash.of(List.of("cell", comparison.id(), criterion, cell.runtime(),
                cell.statements().stream().map(Hashes::statement).toList(),
                cell.statements()
                        .stream()
                        .flatMap(statement -> statement.sources().stream())
                        .distinct()
                        .flatMap(key -> library.source(key).stream())
                        .map(Hashes::source)
                        .toList()));
    }

    public ContentHash of(Comparison comparison, Row row) {
        return ContentHash.of(List.of("row", comparison.id(), row.criterion(), ProseWords.of(row.discussion()),
                row.cells().stream().map(cell -> of(comparison, row.criterion(), cell).full()).toList()));
    }

    public ContentHash of(Article article) {
        return ContentHash.of(switch (article) {
            case Comparison comparison -> comparison(comparison);
            case RuntimeProfile runtime -> runtime(runtime);
            case Criterion criterion -> criterion(criterion);
            case Guide guide -> List.of("guide", guide.id(), guide.title(), guide.summary(), text(guide).full());
            case Benchmark benchmark -> List.of("benchmark", benchmark.id(), benchmark.title(), benchmark.summary(),
                    text(benchmark).full());
        });
    }

    /// That of an article's running text alone.
    public ContentHash text(Article article) {
        return ContentHash.of(Stream.concat(Stream.of("text"), ArticleText.of(article).stream()).toList());
    }

    private static List<Object> statement(Statement statement) {
        return List.of(statement.value().canonical(), statement.conditions(), PlainText.of(statement.note()),
                statement.sources());
    }

    private static List<String> source(Source source) {
        return List.of(source.key(), source.title(), source.url().toString(), source.publisher(), source.published());
    }

    private List<Object> comparison(Comparison comparison) {
        ComparisonMatter matter = comparison.matter();
        return List.of("comparison", comparison.id(), matter.title(), matter.tagline(), matter.summary(),
                matter.published().toString(), matter.reviewed().toString(), matter.authors(),
                text(comparison).full(),
                comparison.rows().stream().map(row -> of(comparison, row).full()).toList());
    }

    private List<Object> runtime(RuntimeProfile runtime) {
        return List.of("runtime", runtime.id(), runtime.name(), runtime.summary(),
                runtime.facts().stream().map(Hashes::fact).toList(),
                runtime.releases().stream().map(Hashes::release).toList(), text(runtime).full(),
                answers(library.about(runtime)));
    }

    private static List<Object> fact(Fact fact) {
        return List.of(fact.label().name().toLowerCase(Locale.ROOT).replace('_', '-'), fact.values(), fact.source());
    }

    private static List<String> release(Release release) {
        String end = release.supportEnd().equals(LocalDate.MAX) ? "" : release.supportEnd().toString();
        return List.of(release.version(), release.date().toString(), end, release.longTerm() ? "long-term" : "",
                release.source());
    }

    private List<Object> criterion(Criterion criterion) {
        return List.of("criterion", criterion.id(), criterion.name(), criterion.summary(), criterion.group(),
                KindText.of(criterion.kind()), criterion.better().name().toLowerCase(Locale.ROOT),
                criterion.review().isZero() ? "" : criterion.review().toString(), text(criterion).full(),
                answers(library.about(criterion)));
    }

    private List<String> answers(List<Stated> stated) {
        return stated.stream().map(one -> of(one.comparison(), one.criterion(), one.cell()).full()).toList();
    }
}
