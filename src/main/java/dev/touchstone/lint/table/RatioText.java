package dev.touchstone.lint.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A ratio as running text states it: `2.5×`, `3–10x`, `twice as many`, `four times faster`.
///
/// @param low the lower end; the same as the upper one for a single figure, unless it is only approximate
/// @param from where in the sentence it begins
/// @param to where in the sentence it ends
record RatioText(BigDecimal low, BigDecimal high, String written, int from, int to) {

    private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
    private static final Map<String, Integer> WORDS = Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6,
            "seven", 7,
            "eight", 8, "nine", 9, "ten", 10);
    private static final String NUMBER = "\\d{1,9}(?:,\\d{3})*(?:\\.\\d{1,6})?";
    private static final String RANGE = "(?<low>" + NUMBER + ")(?:(?: ?[–-] ?| to )(?<high>" + NUMBER + "))?";
    private static final String MORE = "(?= (?:as|the|more|less|fewer|faster|slower|higher|lower|larger|smaller|longer|shorter)\\b)";
    private static final Pattern RATIO = Pattern
            .compile("(?<![\\w.,/~<>≤≥–-])(?:(?<about>~ ?)?" + RANGE + "(?: ?[×x](?![\\w×]| ?[~\\d])| times" + MORE
                    + ")|(?<word>two|three|four|five|six|seven|eight|nine|ten) times" + MORE
                    + "|(?<twice>[Tt]wice) (?=as |the ))");

    /// The ratios in a sentence. What is only a bound, as in "more than 3×", is none.
    static List<RatioText> in(String sentence) {
        List<RatioText> ratios = new ArrayList<>();
        Matcher found = RATIO.matcher(sentence);
        while (found.find()) {
            if (!isBound(sentence.substring(0, found.start()))) {
                String low = found.group("low") == null ? String.valueOf(word(found)) : found.group("low");
                String high = found.group("high") == null ? low : found.group("high");
                String written = found.group().stripTrailing();
                boolean about = found.group("about") != null || isAbout(sentence.substring(0, found.start()));
                ratios.add(new RatioText(about ? number(low).multiply(TENTH_LESS) : number(low),
                        about ? number(high).multiply(TENTH_MORE) : number(high), written, found.start(),
                        found.start() + written.length()));
            }
        }
        return ratios;
    }

    private static int word(Matcher found) {
        return found.group("word") == null ? 2 : WORDS.getOrDefault(found.group("word"), 2);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    private static boolean isAbout(String before) {
        return before.stripTrailing().matches("(?is).*\\b(?:about|around|roughly|approximately|some)");
    }

    private static boolean isBound(String before) {
        return before.stripTrailing()
                .matches(
                        "(?is).*(?:[<>≤≥]|\\b(?:up to|at least|at most|more than|less than|over|under|nearly|almost))");
    }
}
