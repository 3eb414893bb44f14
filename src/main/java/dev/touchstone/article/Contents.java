package dev.touchstone.article;

import java.util.List;
import java.util.stream.Stream;

/// Everything that could be read from one content folder, before references between files are resolved.
public record Contents(
    SiteSettings settings,
    List<Source> sources,
    List<RuntimeProfile> runtimes,
    List<Criterion> criteria,
    List<Guide> guides,
    List<Comparison> comparisons,
    Laboratory laboratory
) {

    public Contents {
        sources = List.copyOf(sources);
        runtimes = List.copyOf(runtimes);
        criteria = List.copyOf(criteria);
        guides = List.copyOf(guides);
        comparisons = List.copyOf(comparisons);
    }

    /// All articles: comparisons, runtimes, criteria, guides, then benchmarks.
    public Stream<Article> articles() {
        return Stream.of(comparisons, runtimes, criteria, guides, laboratory.benchmarks()).flatMap(List::stream);
    }

    /// Whether everything but the comparisons is the very same; lists that are not taken over are not compared.
    @SuppressWarnings("ReferenceEquality")
    public boolean hasSameBesidesComparisons(Contents other) {
        return settings.equals(other.settings) && sources == other.sources && runtimes == other.runtimes
                && criteria == other.criteria && guides == other.guides && laboratory == other.laboratory;
    }
}
