package dev.touchstone.markdown;

import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Parts the row of a table at its pipes as code hosts do: at each that no backslash escapes, also inside code and brackets.
final class PipeSplit {

    private PipeSplit() {}

    /// The places of the cells without the spaces around them; an empty cell's place is where its content would begin.
    static List<Place> cells(Place row) {
        String text = row.text();
        List<Place> cells = new ArrayList<>();
        int begin = text.startsWith("|") ? 1 : 0;
        for (int i = begin; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '|') {
                cells.add(trimmed(row, begin, i));
                begin = i + 1;
            }
        }
        if (begin < text.length()) {
            cells.add(trimmed(row, begin, text.length()));
        }
        return cells;
    }

    private static Place trimmed(Place row, int from, int to) {
        String text = row.text();
        int start = from;
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        boolean empty = start == end;
        int begin = empty && from < to ? from + 1 : start;
        return row.part(begin, empty ? begin : end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
