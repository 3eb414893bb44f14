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
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.library.Stated;
import java.util.Comparator;
import java.util.List;

/// Makes references to what a library holds.
///
/// @param revisions of the articles, where anybody knows them
public record References(Library library, Revisions revisions) {

    public Reference of(Article article) {
        return switch (article) {
            case Comparison comparison -> page(article, comparison.matter().authors(),
                    comparison.matter().published().toString(), comparison.matter().reviewed().toString());
            case RuntimeProfile runtime -> page(article, List.of(), "", reviewed(library.about(runtime)));
            case Criterion criterion -> page(article, List.of(), "", reviewed(library.about(criterion)));
            case Guide guide -> page(article, List.of(), "", "");
            case Benchmark benchmark -> page(article, List.of(), "", "");
        };
    }

    public Reference of(Comparison comparison, Row row) {
        String runtimes = joined(comparison.matter().runtimes().stream().map(this::runtime).toList());
        return part(comparison, row.criterion(), criterion(row) + ": " + runtimes, hashes().of(comparison, row));
    }

    public Reference of(Comparison comparison, Row row, Cell cell) {
        return part(comparison, row.criterion() + "." + cell.runtime(), criterion(row) + ": " + runtime(cell.runtime()),
                hashes().of(comparison, row.criterion(), cell));
    }

    private Reference page(Article article, List<String> authors, String published, String reviewed) {
        String path = Address.of(article).page();
        String revision = revisions.of(article);
        return new Reference(article.id(), article.name(), "", library.settings().name(), authors, absolute(path),
                published, reviewed, hashes().of(article), revision, pinned(revision, path));
    }

    private Reference part(Comparison comparison, String part, String title, ContentHash hash) {
        ComparisonMatter matter = comparison.matter();
        String path = Address.of(comparison).page() + "/" + part;
        String revision = revisions.of(comparison);
        return new Reference(comparison.id() + "." + part, title, matter.title(), library.settings().name(),
                matter.authors(), absolute(path), matter.published().toString(), matter.reviewed().toString(), hash,
                revision, pinned(revision, path));
    }

    /// When the latest of some statements was looked at.
    private static String reviewed(List<Stated> stated) {
        return stated.stream()
                .map(one -> one.comparison().matter().reviewed())
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("");
    }

    private String criterion(Row row) {
        return library.criterion(row.criterion()).map(Criterion::name).orElse(row.criterion());
    }

    private String runtime(String id) {
        return library.runtime(id).map(RuntimeProfile::name).orElse(id);
    }

    private static String joined(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private String pinned(String revision, String path) {
        return revision.isEmpty() ? "" : absolute(Address.pinned(revision, path));
    }

    private String absolute(String path) {
        return library.settings().baseUrl() + path;
    }

    private Hashes hashes() {
        return new Hashes(library);
    }
}
