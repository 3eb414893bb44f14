package dev.touchstone.prose;

import static java.util.Map.entry;

import dev.touchstone.prose.Figure.Kind;
import dev.touchstone.source.Place;
import dev.touchstone.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers that are written as words in front of what they count: `two workers`, `single-threaded`, `thousands of requests`.
final class NumberWords {

    private static final Map<String, String> SMALL = Map.ofEntries(entry("single", "1"), entry("one", "1"),
            entry("two", "2"),
            entry("three", "3"), entry("four", "4"), entry("five", "5"), entry("six", "6"), entry("seven", "7"),
            entry("eight", "8"), entry("nine", "9"), entry("ten", "10"), entry("eleven", "11"), entry("twelve", "12"));
    private static final Pattern MANY = Pattern.compile(
            "\\b(?:dozens|hundreds|thousands|millions|billions)(?: of (?:thousands|millions|billions))?(?: of(?: +[\\p{L}-]+){0,2}?(?: +(\\p{Ll}[\\p{Ll}-]+s)\\b)( per second)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEW = Pattern.compile(
            "\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: +\\p{L}[\\p{L}-]*){0,3}? +(\\p{Ll}[\\p{Ll}-]+s)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(
            "\\b(?<!\\b(?:no|each|every|any|which|this|that|the|first|last) )(one) +(\\p{Ll}[\\p{Ll}-]{2,})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINGLE = Pattern.compile("\\b(single)[ -](\\p{Ll}{3,}?)(?:ed)?\\b(?![-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TWICE = Pattern.compile("\\btwice\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NOUN = Pattern.compile(
            "and|another|are|but|by|can|could|day|does|each|for|from|had|has|most|must|nor|should|side|than|that|thing|time|was|way|were|which|who|will|would|with");

    private final Place whole;
    private final List<Figure> found = new ArrayList<>();

    private NumberWords(Place whole) {
        this.whole = whole;
    }

    static List<Figure> in(Place whole, String text) {
        NumberWords words = new NumberWords(whole);
        MANY.matcher(text)
                .results()
                .forEach(many -> words.add(many.start(), many.end(), "",
                        many.group(2) != null
                                ? Unit.guess("requests per second")
                                        .filter(unit -> "requests".equals(many.group(1)))
                                        .orElse(Unit.NUMBER)
                                : many.group(1) == null ? Unit.NUMBER : Unit.counting(many.group(1))));
        words.addCounted(ONE.matcher(text));
        words.addCounted(FEW.matcher(text));
        words.addCounted(SINGLE.matcher(text));
        TWICE.matcher(text)
                .results()
                .forEach(twice -> words.add(twice.start(), twice.end(), "2×",
                        Unit.guess("times").orElse(Unit.NUMBER)));
        return List.copyOf(words.found);
    }

    private void addCounted(Matcher matcher) {
        matcher.results().filter(few -> !NO_NOUN.matcher(few.group(2)).matches()).forEach(few -> {
            String number = SMALL.getOrDefault(few.group(1).toLowerCase(Locale.ROOT), "");
            add(few.start(), few.end(), number + " " + few.group(2), Unit.counting(few.group(2)));
        });
    }

    private void add(int start, int end, String cell, Unit unit) {
        found.add(new Figure(Kind.WORD, whole.part(start, end), cell, unit));
    }
}
