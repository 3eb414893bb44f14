package dev.touchstone.diagnostic;

import dev.touchstone.source.LineMap;
import dev.touchstone.source.Place;

/// The line that a place stands in, cut to what fits, with where a marker goes below it.
///
/// @param line the line as printed
/// @param indent how many columns stand before the marker
/// @param length how many columns the marker takes, at least one
record Excerpt(String line, int indent, int length) {

    private static final int WIDEST = 110;
    private static final int CONTEXT = 40;

    static Excerpt of(Place place) {
        LineMap lines = place.file().lines();
        String line = lines.text(place.line());
        int lineStart = lines.start(place.line());
        int from = Math.min(place.start() - lineStart, line.length());
        int to = Math.clamp(place.end() - lineStart, from, line.length());
        if (TerminalText.width(line) <= WIDEST) {
            return cut(line, from, to, 0, line.length());
        }
        int left = TerminalText.width(line.substring(0, from)) <= WIDEST / 2 ? 0 : back(line, from);
        return cut(line, from, to, left, forth(line, left));
    }

    private static Excerpt cut(String line, int from, int to, int left, int right) {
        String before = left > 0 ? "…" : "";
        String after = right < line.length() ? "…" : "";
        int indent = before.length() + TerminalText.width(line.substring(left, from));
        int length = TerminalText.width(line.substring(from, Math.clamp(to, from, Math.max(from, right))));
        return new Excerpt(before + TerminalText.of(line.substring(left, right)) + after, indent, Math.max(1, length));
    }

    /// Where the cut begins: some columns before the place, never inside a surrogate pair.
    private static int back(String line, int from) {
        int at = from;
        for (int width = 0; at > 0 && width < CONTEXT;) {
            int c = line.codePointBefore(at);
            width += TerminalText.width(c);
            at -= Character.charCount(c);
        }
        return at;
    }

    private static int forth(String line, int left) {
        int at = left;
        for (int width = 0; at < line.length();) {
            int c = line.codePointAt(at);
            width += TerminalText.width(c);
            if (width > WIDEST) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
