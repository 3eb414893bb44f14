package dev.touchstone.markdown;

import java.util.regex.Pattern;

/// Words put into Markdown so that they stay words.
public final class Escaped {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&|~#]");

    private Escaped() {}

    /// On one line, with no sign of Markdown's own left.
    public static String inline(String words) {
        return SIGNS.matcher(words.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
