package dev.touchstone.render;

/// Takes out the blank lines and the indentation that templates leave behind.
final class Whitespace {

    /// Without its end: it may have attributes.
    private static final String PRE = "<pre";
    private static final String PRE_END = "</pre>";

    private Whitespace() {}

    /// The same HTML with single line breaks; what stands in `pre` stays as it is.
    static String trimmed(String html) {
        StringBuilder trimmed = new StringBuilder(html.length());
        int from = 0;
        while (from < html.length()) {
            int pre = html.indexOf(PRE, from);
            int start = pre < 0 ? html.length() : pre;
            fold(html, from, start, trimmed);
            int close = html.indexOf(PRE_END, start);
            int end = close < 0 ? html.length() : close + PRE_END.length();
            trimmed.append(html, start, end);
            from = end;
        }
        return trimmed.toString();
    }

    /// Appends a stretch in which every run of white space that breaks a line has become one line break.
    private static void fold(String html, int from, int to, StringBuilder trimmed) {
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && isSpace(html.charAt(end))) {
                end++;
            }
            if (html.substring(i, end).indexOf('\n') >= 0) {
                trimmed.append('\n');
            } else {
                trimmed.append(html, i, end);
            }
            i = end;
            while (i < to && !isSpace(html.charAt(i))) {
                trimmed.append(html.charAt(i));
                i++;
            }
        }
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }
}
