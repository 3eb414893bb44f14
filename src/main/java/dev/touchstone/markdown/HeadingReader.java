package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the parser's headings into ours, with the explicit id behind their words.
final class HeadingReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BRACES = Pattern.compile("(?:^|\\s)\\{#([^{}]*)}$");

    private final Reading reading;
    private final InlineReader inlines;

    HeadingReader(Reading reading, InlineReader inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    Heading read(com.vladsch.flexmark.ast.Heading node) {
        Place place = reading.place(node);
        List<Inline> content = inlines.read(node);
        Place words = reading.place(node.getText());
        Matcher braces = BRACES.matcher(words.text().stripTrailing());
        if (!braces.find()) {
            return heading(node.getLevel(), content, "", place);
        }
        int id = words.start() + braces.start(1) - 2;
        Place idPlace = new Place(words.file(), id, words.start() + braces.end());
        return heading(node.getLevel(), before(content, id), id(braces.group(1), idPlace), place);
    }

    private Heading heading(int level, List<Inline> content, String id, Place place) {
        if (level == 1) {
            reading.report(Code.SKIPPED_HEADING, place, "a heading of level 1 is the title, which the page has already",
                    "The title comes from the front matter. Write the heading with ##.");
        }
        if (content.isEmpty()) {
            reading.report(Code.INVALID_VALUE, place, "the heading has no words",
                    "Write what the section is about behind the #.");
        }
        return new Heading(Math.max(level, 2), content, id, place);
    }

    private String id(String written, Place place) {
        if (ID.matcher(written).matches()) {
            return written;
        }
        reading.report(Code.INVALID_VALUE, place, "`" + Forbidden.visible(written) + "` is no id",
                "An id is made of lower-case letters and digits, with single hyphens between words"
                        + suggestion(written) + ".");
        return "";
    }

    private static String suggestion(String written) {
        String slug = Slug.of(written);
        return slug.isEmpty() ? "" : ": `{#" + slug + "}`";
    }

    /// The words before an offset of the file; only a run that stands there verbatim can be cut.
    private static List<Inline> before(List<Inline> content, int offset) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : content) {
            Place place = inline.place();
            if (place.end() <= offset) {
                kept.add(inline);
            } else if (place.start() < offset && inline instanceof Inline.TextRun run) {
                String text = run.text().substring(0, offset - place.start());
                kept.add(new Inline.TextRun(text, new Place(place.file(), place.start(), offset)));
            }
        }
        return stripEnd(kept);
    }

    private static List<Inline> stripEnd(List<Inline> content) {
        if (!content.isEmpty() && content.getLast() instanceof Inline.TextRun run) {
            content.removeLast();
            String text = run.text().stripTrailing();
            if (!text.isEmpty()) {
                content.add(new Inline.TextRun(text, run.place().part(0, text.length())));
            }
        }
        return content;
    }
}
