package dev.touchstone.article;

import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Section;
import java.util.List;

/// Free text under one heading: its blocks, then deeper sections, each with the anchor that a page gives it.
public record Prose(List<Block> blocks, List<Part> parts) {

    public static final Prose EMPTY = new Prose(List.of(), List.of());

    public Prose {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return blocks.isEmpty() && parts.isEmpty();
    }

    /// A headed part of it.
    ///
    /// @param anchor its fragment on the page
    public record Part(String anchor, Section section, Prose prose) {}
}
