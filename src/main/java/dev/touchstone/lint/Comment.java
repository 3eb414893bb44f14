package dev.touchstone.lint;

import dev.touchstone.source.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comment for editors, on lines of its own, and the lines that it stands before.
///
/// @param lines whole lines, with the last one's break
/// @param covered whole lines; of no length where nothing follows
record Comment(Place lines, Place covered) {

    private static final Pattern EXEMPTION = Pattern
            .compile("\\s*(?:<!--|#)\\s*touchstone:\\s*(?<words>.*?)\\s*(?:-->\\s*)?", Pattern.DOTALL);

    static Comment of(Place lines, Place covered) {
        return new Comment(lines, covered);
    }

    boolean isExemption() {
        return EXEMPTION.matcher(lines.text()).matches();
    }

    /// What stands behind `touchstone:`.
    Place words() {
        Matcher parts = EXEMPTION.matcher(lines.text());
        return parts.matches() ? lines.part(parts.start("words"), parts.end("words")) : lines;
    }
}
