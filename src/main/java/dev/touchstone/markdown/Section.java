package dev.touchstone.markdown;

import java.util.List;

/// A heading with what stands under it: first its own blocks, then the sections of deeper headings.
public record Section(Heading heading, List<Block> blocks, List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
