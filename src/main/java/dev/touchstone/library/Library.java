package dev.touchstone.library;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.SiteSettings;
import dev.touchstone.article.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything the site knows at one moment; it never changes and holds only what could be read.
///
/// @param contents what was read, lists sorted: comparisons by newest review, then id; the others by name
/// @param asOf the day on which it was assembled: statements are due, and dates in the future, as seen from it
public record Library(Contents contents, LocalDate asOf) {

    public SiteSettings settings() {
        return contents.settings();
    }

    public List<Comparison> comparisons() {
        return contents.comparisons();
    }

    public List<RuntimeProfile> runtimes() {
        return contents.runtimes();
    }

    public List<Criterion> criteria() {
        return contents.criteria();
    }

    public List<Guide> guides() {
        return contents.guides();
    }

    public List<Source> sources() {
        return contents.sources();
    }

    public Optional<RuntimeProfile> runtime(String id) {
        return runtimes().stream().filter(runtime -> runtime.id().equals(id)).findFirst();
    }

    public Optional<Criterion> criterion(String id) {
        return criteria().stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String key) {
        return sources().stream().filter(source -> source.key().equals(key)).findFirst();
    }

    /// The rows of a comparison, in its order, each compared.
    public List<ComparedRow> rows(Comparison comparison) {
        throw new UnsupportedOperationException("written next");
    }

    /// How well a comparison's statements are sourced; unknown and not-applicable ones do not count.
    public Evidence evidence(Comparison comparison) {
        throw new UnsupportedOperationException("written next");
    }
}
