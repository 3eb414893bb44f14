package dev.touchstone.lint;

import dev.touchstone.source.LineMap;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds HTML comments that stand on lines of their own in Markdown, outside code.
///
/// A comment covers the block that follows it, up to the next empty line; before a heading, the heading alone.
final class MarkdownComments {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern OPENING = Pattern.compile(" {0,3}<!--.*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s.*)?");

    private final Place text;
    private final LineMap lines;
    private final int last;
    private final List<Comment> found = new ArrayList<>();

    private MarkdownComments(Place text) {
        this.text = text;
        this.lines = text.file().lines();
        this.last = text.start() == text.end() ? text.line() - 1 : lines.line(text.end() - 1);
    }

    static List<Comment> in(Place text) {
        MarkdownComments comments = new MarkdownComments(text);
        comments.scan();
        return List.copyOf(comments.found);
    }

    private void scan() {
        boolean inCode = false;
        for (int line = text.line(); line <= last; line++) {
            if (FENCE.matcher(lines.text(line)).matches()) {
                inCode = !inCode;
            } else if (!inCode && OPENING.matcher(lines.text(line)).matches()) {
                int end = end(line);
                found.add(Comment.of(place(line, end), covered(end + 1)));
                line = end;
            }
        }
    }

    /// The line in which a comment is closed.
    private int end(int line) {
        int end = line;
        while (end < last && !lines.text(end).contains("-->")) {
            end++;
        }
        return end;
    }

    private Place covered(int from) {
        int first = from;
        while (first <= last && lines.text(first).isBlank()) {
            first++;
        }
        if (first <= last && OPENING.matcher(lines.text(first)).matches()) {
            return covered(end(first) + 1);
        }
        if (first > last) {
            return text.file().place(text.end(), text.end());
        }
        int end = first;
        while (end < last && !HEADING.matcher(lines.text(end)).matches() && !lines.text(end + 1).isBlank()) {
            end++;
        }
        return place(first, end);
    }

    /// Whole lines, both included.
    private Place place(int first, int end) {
        int to = end < lines.count() ? lines.start(end + 1) : text.file().text().length();
        return text.file().place(lines.start(first), to);
    }
}
