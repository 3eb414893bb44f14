package dev.touchstone.reading;

import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.stream.Stream;

/// What the files of one folder are, and by which keys they say what they are called.
///
/// @param noun in the singular
/// @param named the keys of names, besides the file's own
record ArticleType(String folder, String noun, Keys keys, List<Key<String>> named, Key<List<Located<String>>> aliases) {

    static final ArticleType RUNTIME = new ArticleType("runtimes", "runtime", RuntimeKeys.ALL,
            List.of(RuntimeKeys.NAME), RuntimeKeys.ALIASES);
    static final ArticleType CRITERION = new ArticleType("criteria", "criterion", CriterionKeys.ALL,
            List.of(CriterionKeys.NAME), CriterionKeys.ALIASES);
    static final ArticleType GUIDE = new ArticleType("guides", "guide", GuideKeys.ALL, List.of(), GuideKeys.ALIASES);
    static final ArticleType COMPARISON = new ArticleType("comparisons", "comparison", ComparisonKeys.ALL, List.of(),
            ComparisonKeys.ALIASES);

    static final ArticleType BENCHMARK = new ArticleType("benchmarks", "benchmark", BenchmarkKeys.ALL, List.of(),
            BenchmarkKeys.ALIASES);

    ArticleType {
        named = List.copyOf(named);
    }

    /// What an article of this type is called, besides its file's name.
    List<Located<String>> names(OpenedFile file) {
        return Stream.concat(
                named.stream()
                        .flatMap(key -> file.fields()
                                .get(key)
                                .map(value -> new Located<>(value, file.fields().place(key)))
                                .stream()),
                file.fields().get(aliases, List.of()).stream()).toList();
    }
}
