package dev.touchstone.value;

/// An author's text as a message quotes it: in backticks, on one line, and not longer than one can take in.
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").replace('`', '\'').strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return "`" + line + "`";
        }
        return "`" + line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…`";
    }
}
