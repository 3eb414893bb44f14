package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.CitedKeys;
import java.util.stream.Stream;

/// The keys of all sources that an article itself cites.
final class ArticleKeys {

    private ArticleKeys() {}

    static Stream<String> in(Article article) {
        return switch (article) {
            case Comparison comparison -> CitedInOrder.in(comparison);
            case RuntimeProfile runtime -> Stream.of(runtime.facts().stream().map(RuntimeProfile.Fact::source),
                    runtime.releases().stream().map(RuntimeProfile.Release::source), CitedKeys.in(runtime.prose()))
                    .flatMap(keys -> keys);
            case Criterion criterion -> CitedKeys.in(criterion.prose());
            case Guide guide -> CitedKeys.in(guide.prose());
            case Benchmark benchmark -> CitedKeys.in(benchmark.prose());
        };
    }
}
