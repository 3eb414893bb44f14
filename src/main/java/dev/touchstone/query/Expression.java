package dev.touchstone.query;

import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a requirement as somebody wrote it: a criterion, an operator in signs or behind a colon as a word, and a value.
/// Each part knows where it stands, so that whoever wrote it can be told the place.
///
/// @param operator empty where none is written
record Expression(Located<String> criterion, Located<String> operator, Located<String> value) {

    private static final Pattern PARTS = Pattern.compile("""
            (?<criterion>[^<>=≤≥!:]*)\
            (?::\\h*(?<word>[A-Za-z]{1,3})\\h*:|:?\\h*(?<signs>[<>=≤≥!]+)|(?<colon>:))?\
            (?<value>.*)""");

    private static final int LONGEST_SHOWN = 60;

    static Expression of(String written) {
        SourceFile file = SourceFile.of("", written.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", " "));
        Matcher parts = PARTS.matcher(file.text());
        if (!parts.matches()) {
            throw new IllegalStateException("every line has the parts of an expression");
        }
        Located<String> operator = parts.start("word") >= 0 ? part(file, parts, "word")
                : parts.start("signs") >= 0 ? part(file, parts, "signs") : part(file, parts, "colon");
        return new Expression(part(file, parts, "criterion"), operator, part(file, parts, "value"));
    }

    private static Located<String> part(SourceFile file, Matcher parts, String group) {
        int start = parts.start(group);
        int end = parts.end(group);
        if (start < 0) {
            Place missing = file.place(parts.start("value"), parts.start("value"));
            return new Located<>("", missing);
        }
        while (start < end && Character.isWhitespace(file.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        Place place = file.place(start, end);
        return new Located<>(place.text(), place);
    }

    /// The sign or word of the operator; a colon alone is read as an equals sign.
    String sign() {
        String sign = operator.value();
        return sign.equals(":") ? "=" : sign;
    }

    /// The whole of it, without spaces at its ends.
    String written() {
        return criterion.place().file().text().strip();
    }

    /// What follows the criterion, to be put behind another one.
    String rest() {
        String text = criterion.place().file().text();
        return text.substring(criterion.place().end()).strip();
    }

    /// A sentence about a part of it, which begins with where that part stands.
    String sentence(Place place, String reason, String expected) {
        String text = place.file().text();
        String shown = text.codePointCount(0, text.length()) <= LONGEST_SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        return "“" + shown + "”, character " + place.column() + ": " + reason + "."
                + (expected.isEmpty() ? "" : " Expected is " + expected + ".");
    }
}
