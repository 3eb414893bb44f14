package dev.touchstone.proposal;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.library.Library;
import dev.touchstone.prose.Figure;
import dev.touchstone.value.DateKind;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Unit;
import dev.touchstone.value.VersionKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Guesses which criterion a label names, and which ones a figure may answer.
final class CriterionGuess {

    private static final int MOST_SUGGESTED = 2;
    private static final int STEM = 5;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> COMMON = Set.of("and", "the", "for", "with", "from", "that", "this", "time", "per",
            "beside",
            "performance", "runtime", "runtimes", "share", "size", "gain", "model");

    private final Library library;
    private final Vocabulary vocabulary;

    CriterionGuess(Library library, Vocabulary vocabulary) {
        this.library = library;
        this.vocabulary = vocabulary;
    }

    /// A criterion that a label names or resembles.
    record Guess(Criterion criterion, boolean named) {}

    Optional<Guess> of(String label) {
        return vocabulary.criterion(label)
                .map(criterion -> new Guess(criterion, true))
                .or(() -> library.criteria()
                        .stream()
                        .filter(criterion -> names(criterion).anyMatch(name -> squeezed(name).equals(squeezed(label))))
                        .findFirst()
                        .map(criterion -> new Guess(criterion, false)))
                .or(() -> Nearest.to(label, vocabulary.criterionNames())
                        .flatMap(vocabulary::criterion)
                        .map(criterion -> new Guess(criterion, false)));
    }

    /// Criteria whose cells could hold the figure and whose names share words with the text around it.
    List<Criterion> suggestions(Figure figure, String around) {
        Set<String> words = stems(around);
        return library.criteria()
                .stream()
                .filter(criterion -> takes(criterion, figure) && shared(criterion, words) > 0)
                .sorted(Comparator.comparingInt((Criterion criterion) -> shared(criterion, words))
                        .reversed()
                        .thenComparing(Criterion::name))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private static int shared(Criterion criterion, Set<String> words) {
        Set<String> own = names(criterion).flatMap(name -> stems(name).stream())
                .collect(Collectors.toCollection(HashSet::new));
        own.retainAll(words);
        return own.size();
    }

    /// Whether the criterion's cells hold such figures, in whatever unit. Names and text would take any figure, and say nothing by it.
    static boolean isOfKind(Criterion criterion, Figure figure) {
        return switch (figure.kind()) {
            case QUANTITY, WORD -> criterion.kind() instanceof QuantityKind;
            case VERSION -> criterion.kind() instanceof VersionKind;
            case DATE -> criterion.kind() instanceof DateKind;
        };
    }

    static boolean takes(Criterion criterion, Figure figure) {
        return switch (figure.kind()) {
            case QUANTITY, WORD ->
                criterion.kind() instanceof QuantityKind kind && measures(kind.unit(), figure.unit());
            case VERSION -> criterion.kind() instanceof VersionKind;
            case DATE -> criterion.kind() instanceof DateKind;
        };
    }

    /// A plain number may count anything that is counted.
    private static boolean measures(Unit wanted, Unit found) {
        return found.convertsTo(wanted) || (wanted.mayBeLeftOut() && found.mayBeLeftOut());
    }

    private static Stream<String> names(Criterion criterion) {
        return Stream.concat(Stream.of(criterion.name(), criterion.id()), criterion.aliases().stream());
    }

    private static String squeezed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    private static Set<String> stems(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !COMMON.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
