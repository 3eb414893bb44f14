package dev.touchstone.prose;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a number and says how it is meant: `~`, `over`, `up to`, `between`.
///
/// @param symbol what a cell has for it
/// @param word as it was written, in lower case
/// @param start its offset; that of the number where there is none
record Sign(String symbol, String word, int start) {

    private static final int LONGEST = 24;
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("~", "~"), Map.entry("≈", "~"), Map.entry("∼", "~"), Map.entry("about", "~"),
            Map.entry("around", "~"),
            Map.entry("roughly", "~"), Map.entry("approximately", "~"), Map.entry("circa", "~"), Map.entry("ca.", "~"),
            Map.entry("nearly", "~"), Map.entry("almost", "~"), Map.entry("some", "~"),
            Map.entry(">", "> "), Map.entry("over", "> "), Map.entry("more than", "> "), Map.entry("above", "> "),
            Map.entry("exceeding", "> "), Map.entry("beyond", "> "),
            Map.entry("≥", "≥ "), Map.entry(">=", "≥ "), Map.entry("at least", "≥ "),
            Map.entry("<", "< "), Map.entry("under", "< "), Map.entry("less than", "< "), Map.entry("fewer than", "< "),
            Map.entry("below", "< "),
            Map.entry("≤", "≤ "), Map.entry("<=", "≤ "), Map.entry("at most", "≤ "), Map.entry("up to", "≤ "),
            Map.entry("within", "≤ "), Map.entry("as much as", "≤ "), Map.entry("as many as", "≤ "),
            Map.entry("between", ""));
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(~|≈|∼|>=|<=|≥|≤|>|<|[$€£¥]|(?<![\\p{L}\\d)])[-−+](?=\\d))|(?<![\\p{L}\\d])(about|around|roughly|approximately|circa|ca\\.|nearly|almost|some"
                    + "|over|more than|above|exceeding|beyond|at least|under|less than|fewer than|below|at most|up to|within"
                    + "|as much as|as many as|between)(?= )) *$",
            Pattern.CASE_INSENSITIVE);

    /// The sign that stands right before an offset.
    static Sign before(String text, int number) {
        int from = Math.max(0, number - LONGEST);
        Matcher sign = BEFORE.matcher(text).region(from, number).useTransparentBounds(true);
        if (!sign.find()) {
            return new Sign("", "", number);
        }
        String word = sign.group().strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "-", "−", "+" -> new Sign("", word, sign.start());
            default -> new Sign(SYMBOLS.getOrDefault(word, ""), word, sign.start());
        };
    }

    boolean isBetween() {
        return word.equals("between");
    }

    /// Money and negative numbers are figures, but none that a cell can hold.
    boolean isUnreadable() {
        return !word.isEmpty() && "-−+$€£¥".contains(word);
    }
}
