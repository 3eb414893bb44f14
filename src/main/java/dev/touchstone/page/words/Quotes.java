package dev.touchstone.page.words;

import java.util.regex.Pattern;

/// Straight quotation marks and apostrophes as a typesetter sets them.
public final class Quotes {

    private static final Pattern OPENING_DOUBLE = Pattern.compile("(?<=^|[\\s(\\[–—-])\"(?=\\S)");
    private static final Pattern OPENING_SINGLE = Pattern.compile("(?<=^|[\\s(\\[–—“-])'(?=\\S)(?!\\d0s)");

    private Quotes() {}

    /// The same words with curled quotation marks: one that begins a word opens, any other closes.
    public static String curled(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        String doubled = OPENING_DOUBLE.matcher(text).replaceAll("“").replace('"', '”');
        return OPENING_SINGLE.matcher(doubled).replaceAll("‘").replace('\'', '’');
    }
}
