package dev.touchstone.lint;

import dev.touchstone.source.LineMap;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Finds comments that stand on lines of their own in YAML.
///
/// A comment covers the next key, with everything that is indented below it.
final class YamlComments {

    private final Place text;
    private final LineMap lines;
    private final int last;

    private YamlComments(Place text) {
        this.text = text;
        this.lines = text.file().lines();
        this.last = text.start() == text.end() ? text.line() - 1 : lines.line(text.end() - 1);
    }

    static List<Comment> in(Place text) {
        YamlComments comments = new YamlComments(text);
        List<Comment> found = new ArrayList<>();
        for (int line = text.line(); line <= comments.last; line++) {
            if (comments.isComment(line)) {
                found.add(Comment.of(comments.place(line, line), comments.covered(line + 1)));
            }
        }
        return List.copyOf(found);
    }

    private boolean isComment(int line) {
        return lines.text(line).stripLeading().startsWith("#");
    }

    private Place covered(int from) {
        int first = from;
        while (first <= last && (isComment(first) || lines.text(first).isBlank())) {
            first++;
        }
        if (first > last) {
            return text.file().place(text.end(), text.end());
        }
        int end = first;
        while (end < last && belongs(end + 1, first)) {
            end++;
        }
        return place(first, end);
    }

    /// Whether a line is part of what another line begins: indented below it, or an item of the list that it heads.
    private boolean belongs(int line, int first) {
        String words = lines.text(line);
        boolean item = words.stripLeading().startsWith("- ") && !lines.text(first).stripLeading().startsWith("- ");
        return words.isBlank() || indent(line) > indent(first) || (item && indent(line) == indent(first));
    }

    private int indent(int line) {
        String words = lines.text(line);
        return words.length() - words.stripLeading().length();
    }

    private Place place(int first, int end) {
        int to = end < lines.count() ? lines.start(end + 1) : text.file().text().length();
        return text.file().place(lines.start(first), to);
    }
}
