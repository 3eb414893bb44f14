package dev.touchstone.markdown;

import java.util.ArrayList;
import java.util.List;

/// Follows the markers of quotations and lists at the beginning of lines, to know how deep they stand inside each other.
///
/// The depth is told too large where indents creep to the right, and never too small: a marker that the parser reads as a new
/// container is always counted, and what stands left of it stays open.
final class NestingScan {

    private static final int TAB = 4;

    private final String text;
    private final Gauge depth = new Gauge(Limit.CONTAINER_NESTING);
    private final List<Container> open = new ArrayList<>();
    private int openQuotes;
    private int at;
    private int column;

    NestingScan(String text) {
        this.text = text;
    }

    Gauge depth() {
        return depth;
    }

    /// Reads the markers of a line and tells what stands behind them.
    Line line(int start, int end) {
        at = start;
        column = 0;
        int quotes = 0;
        int item = -1;
        skipSpace(end);
        int behind = isThematicBreak(end) ? -1 : markerEnd(end);
        while (behind >= 0) {
            if (text.charAt(at) == '>') {
                quotes++;
                quote(quotes, item >= 0);
            } else {
                item(item >= 0);
                item = item < 0 ? at : item;
            }
            depth.set(open.size(), at);
            column += behind - at;
            at = behind;
            skipSpace(end);
            behind = markerEnd(end);
        }
        if (at == start && at < end && text.charAt(at) == '#') {
            closeDownTo(0);
        }
        return new Line(at, item);
    }

    /// The same quotation as on the line before, or one more.
    private void quote(int ordinal, boolean behindItem) {
        if (behindItem || ordinal > openQuotes) {
            open.add(new Container(column, true));
            openQuotes++;
        }
    }

    /// An item ends what began at its column or right of it, and stands in what began left of it.
    private void item(boolean behindItem) {
        if (!behindItem) {
            closeDownTo(column);
        }
        open.add(new Container(column, false));
    }

    private void closeDownTo(int margin) {
        while (!open.isEmpty() && open.getLast().column() >= margin) {
            openQuotes -= open.removeLast().quote() ? 1 : 0;
        }
    }

    private void skipSpace(int end) {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
            at++;
        }
    }

    /// Whether the rest of the line is one character three times or more: a line across the page, and not items inside items.
    private boolean isThematicBreak(int end) {
        char mark = at < end ? text.charAt(at) : ' ';
        int count = 0;
        for (int i = at; i < end && "*-_".indexOf(mark) >= 0; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                count++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return count >= 3;
    }

    /// Where the marker that begins here ends, or -1 where none does.
    private int markerEnd(int end) {
        if (at < end && text.charAt(at) == '>') {
            return at + 1;
        }
        int last = at;
        while (last < end && Character.isDigit(text.charAt(last))) {
            last++;
        }
        if (last == end || (last == at ? "-+*" : ".)").indexOf(text.charAt(last)) < 0) {
            return -1;
        }
        int behind = last + 1;
        return behind == end || text.charAt(behind) == ' ' || text.charAt(behind) == '\t' ? behind : -1;
    }

    /// What the markers of a line leave.
    ///
    /// @param content the offset behind all markers; the end of the line if nothing stands there
    /// @param item the offset of the first marker of a list, or -1
    record Line(int content, int item) {}

    private record Container(int column, boolean quote) {}
}
