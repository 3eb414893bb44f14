package dev.touchstone.library;

import dev.touchstone.article.Source;
import java.util.List;

/// Everything that rests on one source.
///
/// @param statements that cite it, article by article
/// @param passages that cite it in running text or as the source of a fact
public record Resting(Source source, List<Voice> statements, List<Citing> passages) {

    public Resting {
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
    }

    public static Resting on(Source source, Library library) {
        String key = source.key();
        List<Citing> passages = library.articles()
                .flatMap(article -> Passages.citing(key, article, library).stream())
                .toList();
        return new Resting(source,
                library.voices().filter(voice -> voice.statement().sources().contains(key)).toList(), passages);
    }

    public boolean isNothing() {
        return statements.isEmpty() && passages.isEmpty();
    }
}
