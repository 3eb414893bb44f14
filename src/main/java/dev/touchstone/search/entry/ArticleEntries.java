package dev.touchstone.search.entry;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Prose;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Fact;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.search.entry.Entry.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The places of an article's page.
final class ArticleEntries {

    private ArticleEntries() {}

    static List<Entry> of(Article article, Library library) {
        return switch (article) {
            case Comparison comparison -> ComparisonEntries.of(comparison, library);
            case RuntimeProfile runtime -> page(HitKind.RUNTIME, runtime, facts(runtime), runtime.prose());
            case Criterion criterion -> page(HitKind.CRITERION, criterion, "", criterion.prose());
            case Guide guide -> page(HitKind.GUIDE, guide, "", guide.prose());
            case Benchmark benchmark -> page(HitKind.BENCHMARK, benchmark, "", benchmark.prose());
        };
    }

    /// Other names of an article: its id is one of them.
    static List<String> names(Article article) {
        return Stream.concat(Stream.of(article.id()), article.aliases().stream()).toList();
    }

    private static List<Entry> page(HitKind kind, Article article, String facts, Prose prose) {
        List<String> runtimes = article instanceof RuntimeProfile ? List.of(article.id()) : List.of();
        String group = article instanceof Criterion criterion ? criterion.group() : "";
        List<Entry> entries = new ArrayList<>();
        Entry whole = new Entry(kind, Address.of(article), article.name(), names(article), List.of(), runtimes, group,
                () -> Said.text(BlockText.join(Stream.of(article.summary(), facts, BlockText.of(prose.blocks())))));
        entries.add(whole);
        prose.parts().forEach(part -> addSection(entries, whole, part));
        return List.copyOf(entries);
    }

    /// A headed part of a prose is a place, and so are the parts of it.
    static void addSection(List<Entry> entries, Entry outer, Prose.Part part) {
        List<String> trail = Stream.concat(outer.trail().stream(), Stream.of(outer.title())).toList();
        Entry section = new Entry(HitKind.SECTION, outer.address().at(part.anchor()), part.section().heading().text(),
                List.of(), trail, outer.runtimes(), outer.group(),
                () -> Said.text(BlockText.of(part.prose().blocks())));
        if (!part.anchor().isEmpty()) {
            entries.add(section);
        }
        part.prose().parts().forEach(inner -> addSection(entries, section, inner));
    }

    private static String facts(RuntimeProfile runtime) {
        return BlockText.join(runtime.facts().stream().map(ArticleEntries::fact));
    }

    private static String fact(Fact fact) {
        return switch (fact.label()) {
            case ENGINE, LANGUAGES, LICENCE, GOVERNANCE, FIRST_RELEASE -> String.join(", ", fact.values());
            case WEBSITE, REPOSITORY, DOCUMENTATION -> "";
        };
    }
}
