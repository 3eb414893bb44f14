package dev.touchstone.history;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Source;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A revision as its readers saw it: a file with a fault counts as it was when it was last without. Else a slip, mended a day later,
/// would be told as an article withdrawn and published again.
///
/// @param contents what was served
/// @param good the last faultless version of each article that is still there, by path
/// @param isSound whether nothing was faulty
record Mended(Contents contents, Map<String, Article> good, boolean isSound) {

    Mended {
        good = Collections.unmodifiableMap(good);
    }

    static Mended nothing(Contents contents) {
        return new Mended(contents, Map.of(), true);
    }

    /// The next revision.
    ///
    /// @param read what its files come to
    Mended next(List<SourceFile> files, Checked<Contents> read) {
        Set<String> faulty = read.diagnostics()
                .stream()
                .filter(Diagnostic::isError)
                .map(found -> found.place().file().path())
                .collect(Collectors.toSet());
        Contents now = read.value();
        Map<String, Article> next = new HashMap<>();
        files.stream()
                .map(SourceFile::path)
                .filter(path -> faulty.contains(path) && good.containsKey(path))
                .forEach(path -> next.put(path, good.get(path)));
        Set<String> held = new HashSet<>(next.keySet());
        articles(now).filter(article -> !faulty.contains(article.file().path()))
                .forEach(article -> next.put(article.file().path(), article));
        List<Source> sources = faulty.contains("sources.yml") ? contents.sources() : now.sources();
        Contents served = new Contents(now.settings(), sources,
                instead(now.runtimes(), RuntimeProfile.class, held, next),
                instead(now.criteria(), Criterion.class, held, next), instead(now.guides(), Guide.class, held, next),
                instead(now.comparisons(), Comparison.class, held, next), now.laboratory());
        return new Mended(served, next, faulty.isEmpty());
    }

    private static Stream<Article> articles(Contents contents) {
        return contents.articles();
    }

    private static <A extends Article> List<A> instead(List<A> read, Class<A> type, Set<String> held,
            Map<String, Article> good) {
        List<A> all = new ArrayList<>(read);
        all.removeIf(article -> held.contains(article.file().path()));
        held.stream().sorted().map(good::get).filter(type::isInstance).map(type::cast).forEach(all::add);
        return all;
    }
}
