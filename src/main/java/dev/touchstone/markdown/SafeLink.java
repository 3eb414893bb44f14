package dev.touchstone.markdown;

import java.util.Locale;
import java.util.Set;

/// Judges where a link may lead, on the destination as a browser would read it.
final class SafeLink {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeLink() {}

    /// Whether a link may lead there: within the site, or to an address with a scheme that cannot run code.
    static boolean isSafe(String destination) {
        String bare = bare(destination);
        return !leavesHost(bare) && (scheme(bare).isEmpty() || SCHEMES.contains(scheme(bare)));
    }

    /// Whether an image may come from there: only from the site itself.
    static boolean isLocal(String destination) {
        String bare = bare(destination);
        return !leavesHost(bare) && scheme(bare).isEmpty();
    }

    /// Whether it names a host without a scheme, as `//host` does.
    static boolean leavesHost(String destination) {
        String bare = bare(destination);
        return bare.length() > 1 && isSlash(bare.charAt(0)) && isSlash(bare.charAt(1));
    }

    /// Everything before the first colon, if no path, query or fragment begins earlier; empty if there is none.
    static String scheme(String destination) {
        String bare = bare(destination);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == ':') {
                // A colon first is no scheme for a browser, but nothing that anybody means either.
                return i == 0 ? ":" : bare.substring(0, i);
            }
            if (isSlash(c) || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    /// Browsers drop control characters and white space before and inside a scheme; so do we, and format characters too.
    private static String bare(String destination) {
        StringBuilder bare = new StringBuilder();
        destination.codePoints().filter(SafeLink::isSeen).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSeen(int point) {
        return point > ' ' && !Character.isISOControl(point) && !Character.isWhitespace(point)
                && !Character.isSpaceChar(point) && Character.getType(point) != Character.FORMAT;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
