package dev.touchstone.search;

import dev.touchstone.search.SearchAnswer.Replaced;
import dev.touchstone.search.SearchAnswer.Understood;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says how the words of a question were taken.
final class TakenWords {

    private TakenWords() {}

    static Understood of(String question, List<Wanted> words, boolean some, boolean cut) {
        List<Replaced> replaced = words.stream()
                .filter(word -> !word.instead().isEmpty())
                .map(word -> new Replaced(word.word().text(), word.instead()))
                .toList();
        List<String> unknown = words.stream()
                .filter(word -> !word.isKnown())
                .map(word -> word.word().text())
                .toList();
        return new Understood(unknown, replaced, replaced.isEmpty() ? "" : meant(question, replaced), some, cut,
                List.of());
    }

    private static String meant(String question, List<Replaced> replaced) {
        Map<String, String> best = replaced.stream()
                .collect(Collectors.toUnmodifiableMap(Replaced::word, one -> one.others().getFirst()));
        Function<String, String> better = word -> best.getOrDefault(word, word);
        return Arrays.stream(question.strip().split("[\\s\\p{Z}\\p{Cc}]+"))
                .map(better)
                .collect(Collectors.joining(" "));
    }
}
