package dev.touchstone.page;

import dev.touchstone.markdown.Inline;
import java.util.ArrayList;
import java.util.List;

/// Takes the stop off the end of a condition, so that it can be part of a longer sentence.
final class SentenceEnd {

    private SentenceEnd() {}

    static List<Inline> stripped(List<Inline> content) {
        if (content.isEmpty() || !(content.getLast() instanceof Inline.TextRun last)) {
            return content;
        }
        List<Inline> stripped = new ArrayList<>(content.subList(0, content.size() - 1));
        stripped.add(new Inline.TextRun(last.text().replaceAll("[.;,\\s]+$", ""), last.place()));
        return stripped;
    }
}
