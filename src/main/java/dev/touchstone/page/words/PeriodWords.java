package dev.touchstone.page.words;

import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A length of time in words: `year`, `6 months`, `1 year and 6 months`.
public final class PeriodWords {

    private PeriodWords() {}

    /// What comes behind "every".
    public static String of(Period period) {
        List<String> parts = Stream.of(part(period.getYears(), "year"), part(period.getMonths(), "month"),
                part(period.getDays(), "day")).filter(words -> !words.isEmpty()).toList();
        return parts.size() == 1 && parts.getFirst().startsWith("1 ")
                ? parts.getFirst().substring(2)
                : parts.stream().collect(Collectors.joining(" and "));
    }

    private static String part(int count, String noun) {
        return count == 0 ? "" : Figures.counted(count, noun, noun + "s");
    }
}
