package dev.touchstone.search.entry;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import dev.touchstone.article.Source;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is put into the index as a whole and taken out as a whole: the places of one page, or one source.
public sealed interface Unit {

    /// Its name among all units.
    String key();

    /// Its places in a library.
    List<Entry> entries(Library library);

    /// Whether it speaks of any of these runtimes and criteria by name, so that it has to be put in again when they are called otherwise.
    boolean speaksOf(Set<String> ids);

    /// The page of an article.
    record PageUnit(Article article) implements Unit {

        @Override
        public String key() {
            return Address.of(article).page();
        }

        @Override
        public List<Entry> entries(Library library) {
            return ArticleEntries.of(article, library);
        }

        @Override
        public boolean speaksOf(Set<String> ids) {
            return article instanceof Comparison comparison
                    && (comparison.matter().runtimes().stream().anyMatch(ids::contains)
                            || comparison.rows().stream().map(Row::criterion).anyMatch(ids::contains));
        }
    }

    /// One entry in the list of sources.
    record SourceUnit(Source source) implements Unit {

        @Override
        public String key() {
            return address(source).toString();
        }

        @Override
        public List<Entry> entries(Library library) {
            return List.of(SourceEntries.of(source));
        }

        @Override
        public boolean speaksOf(Set<String> ids) {
            return false;
        }
    }

    /// Everything in a library that can be found, by key.
    static Map<String, Unit> all(Library library) {
        Map<String, Unit> units = LinkedHashMap.newLinkedHashMap(library.comparisons().size() + 500);
        library.articles()
                .map(PageUnit::new)
                .forEach(unit -> units.put(unit.key(), unit));
        library.sources().stream().map(SourceUnit::new).forEach(unit -> units.put(unit.key(), unit));
        return Collections.unmodifiableMap(units);
    }

    /// What is found together with an address, if the library has it.
    static Optional<Unit> with(Address address, Library library) {
        return address.page().equals(Address.SOURCES)
                ? library.source(address.fragment()).map(SourceUnit::new)
                : article(address.page(), library).map(PageUnit::new);
    }

    private static Optional<? extends Article> article(String page, Library library) {
        int slash = page.lastIndexOf('/');
        String id = page.substring(slash + 1);
        return switch (page.substring(0, slash)) {
            case Address.COMPARISONS -> library.comparison(id);
            case Address.RUNTIMES -> library.runtime(id);
            case Address.CRITERIA -> library.criterion(id);
            case Address.GUIDES -> library.guide(id);
            case Address.BENCHMARKS -> library.benchmark(id);
            default -> Optional.empty();
        };
    }

    private static Address address(Source source) {
        return Address.ofPage(Address.SOURCES).at(source.key());
    }
}
