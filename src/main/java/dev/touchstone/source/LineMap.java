package dev.touchstone.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Turns offsets of a text into lines and columns, both from 1. A line ends with LF, CRLF or CR; columns count code points.
public final class LineMap {

    private final String text;
    private final List<Integer> starts;

    private LineMap(String text, List<Integer> starts) {
        this.text = text;
        this.starts = List.copyOf(starts);
    }

    static LineMap of(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean firstOfPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !firstOfPair) {
                starts.add(i + 1);
            }
        }
        return new LineMap(text, starts);
    }

    /// How many lines there are; a text without any break is one line.
    public int count() {
        return starts.size();
    }

    public int line(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return text.codePointCount(starts.get(line(offset) - 1), offset) + 1;
    }

    /// The offset at which a line begins.
    public int start(int line) {
        return starts.get(line - 1);
    }

    /// The text of a line without its break.
    public String text(int line) {
        int end = line < starts.size() ? starts.get(line) : text.length();
        int start = starts.get(line - 1);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
