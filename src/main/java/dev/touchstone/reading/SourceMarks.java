package dev.touchstone.reading;

import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Document;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.Section;
import java.util.ArrayList;
import java.util.List;

/// Finds every `[^key]` in a text, however deep.
final class SourceMarks {

    private final List<Inline.SourceMark> marks = new ArrayList<>();

    private SourceMarks() {}

    static List<Inline.SourceMark> in(Document document) {
        SourceMarks found = new SourceMarks();
        found.blocks(document.lead());
        document.sections().forEach(found::section);
        return found.marks;
    }

    static List<Inline.SourceMark> in(List<Inline> content) {
        SourceMarks found = new SourceMarks();
        found.inlines(content);
        return found.marks;
    }

    private void section(Section section) {
        inlines(section.heading().content());
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.BulletList list -> list.items().forEach(item -> blocks(item.content()));
            case Block.OrderedList list -> list.items().forEach(item -> blocks(item.content()));
            case Block.Quote quote -> blocks(quote.content());
            case Block.Table table -> {
                table.header().forEach(cell -> inlines(cell.content()));
                table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
            }
            case Block.CodeBlock code -> {
            }
            case Block.ThematicBreak line -> {
            }
        }
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.SourceMark mark -> marks.add(mark);
            case Inline.Emphasis emphasis -> inlines(emphasis.children());
            case Inline.Strong strong -> inlines(strong.children());
            case Inline.Strikethrough struck -> inlines(struck.children());
            case Inline.Link link -> inlines(link.children());
            case Inline.TextRun run -> {
            }
            case Inline.CodeSpan code -> {
            }
            case Inline.Image image -> {
            }
            case Inline.LineBreak line -> {
            }
        }
    }
}
