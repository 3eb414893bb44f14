package dev.touchstone.api;

import java.util.regex.Pattern;

/// Words put into Markdown so that they stay words.
final class Escaped {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&|~#]");

    private Escaped() {}

    /// On one line, with no sign of Markdown's own left.
    static String inline(String words) {
        return SIGNS.matcher(words.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
