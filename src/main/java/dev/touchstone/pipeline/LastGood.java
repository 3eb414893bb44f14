package dev.touchstone.pipeline;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Laboratory;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.SiteSettings;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last version of each file, and of each article, in which nothing was wrong: what readers see while an editor is still writing.
///
/// @param now the files as they are, good but for the faulty ones
/// @param read what they came to; a file without a fault can still name something that another file no longer has
/// @param faulty paths of those with faults
/// @param files earlier versions of faulty ones, by path
/// @param articles earlier versions of faulty ones, by path
record LastGood(
    List<SourceFile> now,
    Contents read,
    Set<String> faulty,
    Map<String, SourceFile> files,
    Map<String, Article> articles
) {

    /// Before anything was read.
    static LastGood nothing(SiteSettings settings) {
        return new LastGood(List.of(), new Contents(settings, List.of(), List.of(), List.of(), List.of(), List.of(),
                Laboratory.NONE), Set.of(), Map.of(), Map.of());
    }

    LastGood {
        now = List.copyOf(now);
        faulty = Set.copyOf(faulty);
        files = Collections.unmodifiableMap(files);
        articles = Collections.unmodifiableMap(articles);
    }

    boolean isEmpty() {
        return files.isEmpty() && now.stream().allMatch(file -> faulty.contains(file.path()));
    }

    /// The good version of each file of these paths that was ever without fault.
    Map<String, SourceFile> files(Set<String> paths) {
        Map<String, SourceFile> found = new HashMap<>();
        if (!paths.isEmpty()) {
            now.stream().filter(file -> isGood(file.path(), paths)).forEach(file -> found.put(file.path(), file));
            files.entrySet()
                    .stream()
                    .filter(file -> paths.contains(file.getKey()))
                    .forEach(file -> found.put(file.getKey(), file.getValue()));
        }
        return found;
    }

    private Map<String, Article> articles(Set<String> paths) {
        Map<String, Article> found = new HashMap<>();
        if (!paths.isEmpty()) {
            read.articles()
                    .filter(article -> isGood(article.file().path(), paths))
                    .forEach(article -> found.put(article.file().path(), article));
            articles.entrySet()
                    .stream()
                    .filter(article -> paths.contains(article.getKey()))
                    .forEach(article -> found.put(article.getKey(), article.getValue()));
        }
        return found;
    }

    private boolean isGood(String path, Set<String> wanted) {
        return wanted.contains(path) && !faulty.contains(path);
    }

    /// The files as they are, but those with faults as they were before, where they were ever without.
    List<SourceFile> instead(List<SourceFile> present, Set<String> broken) {
        if (broken.isEmpty()) {
            return present;
        }
        Map<String, SourceFile> good = files(broken);
        List<SourceFile> sound = new ArrayList<>(present);
        sound.removeIf(file -> good.containsKey(file.path()));
        sound.addAll(good.values());
        return List.copyOf(sound);
    }

    /// The articles as they were read, but those with faults as they were before.
    Contents instead(Contents present, Set<String> broken) {
        if (broken.isEmpty()) {
            return present;
        }
        List<Article> good = List.copyOf(articles(broken).values());
        return new Contents(present.settings(), present.sources(),
                instead(present.runtimes(), RuntimeProfile.class, good),
                instead(present.criteria(), Criterion.class, good), instead(present.guides(), Guide.class, good),
                instead(present.comparisons(), Comparison.class, good), laboratory(present.laboratory(), good));
    }

    private static Laboratory laboratory(Laboratory present, List<Article> good) {
        return new Laboratory(present.executables(), instead(present.benchmarks(), Benchmark.class, good),
                present.measurements(), present.claims());
    }

    private static <A extends Article> List<A> instead(List<A> present, Class<A> type, List<Article> good) {
        List<A> before = good.stream().filter(type::isInstance).map(type::cast).toList();
        Set<String> ids = before.stream().map(Article::id).collect(Collectors.toSet());
        return Stream.concat(present.stream().filter(one -> !ids.contains(one.id())), before.stream()).toList();
    }

    /// What is the last good version from now on.
    ///
    /// @param broken paths of files with faults of their own or in what they refer to
    LastGood after(List<SourceFile> present, Contents contents, Set<String> broken) {
        return new LastGood(present, contents, broken, files(broken), articles(broken));
    }
}
