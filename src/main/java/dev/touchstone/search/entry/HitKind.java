package dev.touchstone.search.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of place was found. Of two places that fit equally well, the one whose kind is named first comes first.
public enum HitKind {
    CRITERION('a', "Criterion", "Criteria"),
    RUNTIME('b', "Runtime", "Runtimes"),
    COMPARISON('c', "Comparison", "Comparisons"),
    ROW('d', "Row", "Rows"),
    QUESTION('e', "Question", "Questions"),
    SECTION('f', "Section", "Sections"),
    GUIDE('g', "Guide", "Guides"),
    SOURCE('h', "Source", "Sources"),
    BENCHMARK('i', "Benchmark", "Benchmarks");

    private final char rank;
    private final String word;
    private final String plural;

    HitKind(char rank, String word, String plural) {
        this.rank = rank;
        this.word = word;
        this.plural = plural;
    }

    /// A letter that sorts kinds in their order.
    public char rank() {
        return rank;
    }

    /// The kind of a letter.
    public static HitKind ofRank(char rank) {
        return Arrays.stream(values()).filter(kind -> kind.rank == rank).findFirst().orElseThrow();
    }

    /// What one of them is called.
    public String word() {
        return word;
    }

    /// What several of them are called.
    public String plural() {
        return plural;
    }

    /// Its name in addresses.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of that name, whatever its case.
    public static Optional<HitKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key.toLowerCase(Locale.ROOT))).findFirst();
    }
}
