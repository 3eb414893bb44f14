package dev.touchstone.reading;

import dev.touchstone.article.Claim.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a figure is claimed to lie in: `3–10`, `~2`, `> 1`, `≥ 50`.
final class ClaimedRange {

    private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?";

    /// One figure, an approximate one, a bound, or two with a dash between.
    static final String PATTERN = "(?:[~<>≤≥] ?)?" + NUMBER + "|" + NUMBER + " ?[–-] ?" + NUMBER;

    private static final Pattern PARTS = Pattern
            .compile("([~<>≤≥])? ?(" + NUMBER + ")(?: ?[–-] ?(" + NUMBER + "))?");

    /// How far "about" reaches, either way.
    private static final double ABOUT = 1.25;

    private ClaimedRange() {}

    /// @param written matches [#PATTERN]
    static Range of(String written) {
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(written);
        }
        double figure = Double.parseDouble(parts.group(2));
        String sign = parts.group(1) == null ? "" : parts.group(1);
        if (parts.group(3) != null) {
            return new Range(figure, Double.parseDouble(parts.group(3)), written);
        }
        return switch (sign) {
            case "<", "≤" -> new Range(0, figure, written);
            case ">", "≥" -> new Range(figure, Double.POSITIVE_INFINITY, written);
            default -> new Range(figure / ABOUT, figure * ABOUT, written);
        };
    }
}
