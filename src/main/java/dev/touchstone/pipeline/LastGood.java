package dev.touchstone.pipeline;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last version of each file, and of each article, in which nothing was wrong: what readers see while an editor is still writing.
///
/// @param files by path
/// @param articles by path; a file without a fault can still name something that another file no longer has
record LastGood(Map<String, SourceFile> files, Map<String, Article> articles) {

    static final LastGood NOTHING = new LastGood(Map.of(), Map.of());

    LastGood {
        files = Collections.unmodifiableMap(files);
        articles = Collections.unmodifiableMap(articles);
    }

    /// The files as they are, but those with faults as they were before, where they were ever without.
    List<SourceFile> instead(List<SourceFile> now, Set<String> faulty) {
        if (faulty.isEmpty()) {
            return now;
        }
        List<SourceFile> sound = new ArrayList<>(now);
        sound.removeIf(file -> faulty.contains(file.path()) && files.containsKey(file.path()));
        faulty.stream().flatMap(path -> Optional.ofNullable(files.get(path)).stream()).forEach(sound::add);
        return List.copyOf(sound);
    }

    /// The articles as they were read, but those with faults as they were before.
    Contents instead(Contents read, Set<String> faulty) {
        if (faulty.isEmpty()) {
            return read;
        }
        return new Contents(read.settings(), read.sources(), instead(read.runtimes(), RuntimeProfile.class, faulty),
                instead(read.criteria(), Criterion.class, faulty), instead(read.guides(), Guide.class, faulty),
                instead(read.comparisons(), Comparison.class, faulty));
    }

    private <A extends Article> List<A> instead(List<A> read, Class<A> type, Set<String> faulty) {
        List<A> before = faulty.stream()
                .flatMap(path -> Optional.ofNullable(articles.get(path)).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        Set<String> ids = before.stream().map(Article::id).collect(Collectors.toSet());
        return Stream.concat(read.stream().filter(one -> !ids.contains(one.id())), before.stream()).toList();
    }

    /// What is the last good version from now on.
    ///
    /// @param faulty paths of files with faults of their own or in what they refer to
    LastGood after(Collection<SourceFile> now, Contents read, Set<String> faulty) {
        Map<String, SourceFile> goodFiles = HashMap.newHashMap(now.size());
        Map<String, Article> goodArticles = HashMap.newHashMap(now.size());
        now.stream().filter(file -> !faulty.contains(file.path())).forEach(file -> goodFiles.put(file.path(), file));
        Stream.of(read.runtimes(), read.criteria(), read.guides(), read.comparisons())
                .<Article>flatMap(List::stream)
                .filter(article -> !faulty.contains(article.file().path()))
                .forEach(article -> goodArticles.put(article.file().path(), article));
        for (String path : faulty) {
            Optional.ofNullable(files.get(path)).ifPresent(file -> goodFiles.put(path, file));
            Optional.ofNullable(articles.get(path)).ifPresent(article -> goodArticles.put(path, article));
        }
        return new LastGood(goodFiles, goodArticles);
    }
}
