package dev.touchstone.markdown;

/// Follows fenced code at the margin. A fence there is certain to be one; code in lists is scanned like text.
final class FenceScan {

    private final String text;
    private char mark;
    private int length;

    FenceScan(String text) {
        this.text = text;
    }

    /// Whether a line belongs to fenced code, the two fences included.
    boolean holds(int start, int end) {
        int run = start;
        while (run < end && text.charAt(run) == text.charAt(start)) {
            run++;
        }
        char first = start < end ? text.charAt(start) : ' ';
        if (length == 0) {
            boolean opens = (first == '`' || first == '~') && run - start >= 3 && text.indexOf(first, run, end) < 0;
            length = opens ? run - start : 0;
            mark = first;
            return opens;
        }
        if (first == mark && run - start >= length && text.substring(run, end).isBlank()) {
            length = 0;
        }
        return true;
    }
}
