package dev.touchstone.prose;

import dev.touchstone.prose.ProseArticle.Passage;
import dev.touchstone.prose.ProseArticle.Passage.Paragraph;
import dev.touchstone.prose.ProseArticle.Passage.Point;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the label in front of a text: `**Start-up.** It takes …`, `Start-up: It takes …`.
final class Labels {

    private static final Pattern BOLD = Pattern
            .compile("(?:\\*\\*|__)(\\S[^\\n*_]{0,98}?)[.:]?(?:\\*\\*|__)[.:]?(?:\\s+[–—-])?\\s*", Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("(\\p{Lu}[^:\\n]{0,59}):\\s+(?=\\S)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`|(?<![\\p{L}\\d])[*_]|[*_](?![\\p{L}\\d])");
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    private Labels() {}

    /// A text as a point where it has a label, else as a paragraph.
    static Passage read(Place place) {
        return bold(place).or(() -> beforeColon(place))
                .<Passage>map(point -> point)
                .orElseGet(() -> new Paragraph(place));
    }

    /// A list item whose text is indented below it: the item is the label, if it is short enough for one.
    static Passage read(Place item, Place body) {
        Place both = item.file().place(item.start(), body.end());
        Passage alone = read(item);
        if (alone instanceof Point point) {
            Place text = item.file().place(point.text().start(), body.end());
            return new Point(point.label(), text, both);
        }
        return item.text().length() > LONGEST ? new Paragraph(both) : new Point(label(item), body, both);
    }

    private static Optional<Point> bold(Place place) {
        Matcher matcher = BOLD.matcher(place.text());
        return matcher.lookingAt()
                ? Optional.of(point(place, place.part(matcher.start(1), matcher.end(1)), matcher.end()))
                : Optional.empty();
    }

    private static Optional<Point> beforeColon(Place place) {
        Matcher matcher = COLON.matcher(place.text());
        boolean found = matcher.lookingAt() && matcher.group(1).split("\\s+").length <= MOST_WORDS
                && !SENTENCE_END.matcher(matcher.group(1)).find();
        return found ? Optional.of(point(place, place.part(matcher.start(1), matcher.end(1)), matcher.end()))
                : Optional.empty();
    }

    private static Point point(Place place, Place label, int text) {
        return new Point(label(label), place.part(text, place.text().length()), place);
    }

    static Located<String> label(Place place) {
        return new Located<>(plain(place.text()), place);
    }

    /// Words without the marks of emphasis and code, on one line.
    static String plain(String text) {
        return MARKS.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
