package dev.touchstone.markdown;

/// Knows HTML comments.
final class Comments {

    private Comments() {}

    /// Whether a text is nothing but whole comments and white space.
    static boolean isOnlyComments(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 4);
                if (end < 0) {
                    return false;
                }
                at = end + 3;
            } else {
                return false;
            }
        }
        return true;
    }
}
