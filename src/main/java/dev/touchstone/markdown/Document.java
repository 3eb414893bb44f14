package dev.touchstone.markdown;

import java.util.List;

/// A Markdown text as a tree: the blocks before the first heading, then its sections.
public record Document(List<Block> lead, List<Section> sections) {

    public static final Document EMPTY = new Document(List.of(), List.of());

    public Document {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }
}
