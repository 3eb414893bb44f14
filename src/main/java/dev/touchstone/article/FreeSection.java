package dev.touchstone.article;

import dev.touchstone.markdown.Inline;
import java.util.List;

/// A second-level section that only the author has a name for.
public record FreeSection(String anchor, List<Inline> heading, Prose prose) {

    public FreeSection {
        heading = List.copyOf(heading);
    }
}
