package dev.touchstone.markdown;

import dev.touchstone.source.Place;
import java.util.List;

/// A heading.
///
/// @param level 2 to 6: level 1 is the title of the page, so a heading of that level counts as one of level 2
/// @param content its words, without an explicit id
/// @param id what stands in `{#id}` behind it, or empty
public record Heading(int level, List<Inline> content, String id, Place place) {

    public Heading {
        content = List.copyOf(content);
    }

    /// The heading's words without formatting.
    public String text() {
        return PlainText.of(content);
    }
}
