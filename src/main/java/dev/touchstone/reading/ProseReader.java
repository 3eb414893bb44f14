package dev.touchstone.reading;

import dev.touchstone.article.Prose;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Document;
import dev.touchstone.markdown.Heading;
import dev.touchstone.markdown.Section;
import java.util.List;

/// Reads free text: gives its headings their ids, and tells which of them head nothing.
record ProseReader(PageIds ids, Findings findings) {

    Prose read(Document document) {
        return read(document.lead(), document.sections());
    }

    Prose read(Section section) {
        return read(section.blocks(), section.sections());
    }

    Prose read(List<Block> blocks, List<Section> sections) {
        return new Prose(blocks, sections.stream().map(this::part).toList());
    }

    private Prose.Part part(Section section) {
        tellIfEmpty(section);
        return new Prose.Part(ids.heading(section.heading()), section, read(section));
    }

    /// Whether there is nothing below a heading; if so, it is told.
    boolean tellIfEmpty(Section section) {
        boolean empty = section.blocks().isEmpty() && section.sections().isEmpty();
        if (empty) {
            Heading heading = section.heading();
            findings.add(
                    Diagnostic.of(Code.EMPTY_SECTION, heading.place(), "the section `" + heading.text() + "` is empty")
                            .help("Write something below the heading, or remove it."));
        }
        return empty;
    }
}
