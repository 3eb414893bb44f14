package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.List;

/// Writes a document as indented lines with the place of every node: what tests expect.
final class Outline {

    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    /// The tree of a text, then what was found in it.
    static String of(String text) {
        SourceFile file = SourceFile.of("a.md", text);
        return of(MarkdownReader.read(file.place(0, text.length())));
    }

    static String of(Checked<Document> checked) {
        Outline outline = new Outline();
        outline.blocks(checked.value().lead(), 0);
        checked.value().sections().forEach(section -> outline.section(section, 0));
        for (Diagnostic found : checked.diagnostics()) {
            outline.lines.append(found.toString().substring(found.place().file().path().length() + 1)).append('\n');
        }
        return outline.lines.toString();
    }

    private void section(Section section, int depth) {
        Heading heading = section.heading();
        line(depth, "heading " + heading.level() + " \"" + heading.text() + "\""
                + (heading.id().isEmpty() ? "" : " #" + heading.id()), heading.place());
        inlines(heading.content(), depth + 1);
        blocks(section.blocks(), depth + 1);
        section.sections().forEach(inner -> section(inner, depth + 1));
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                line(depth, "paragraph", paragraph.place());
                inlines(paragraph.content(), depth + 1);
            }
            case Block.BulletList list -> {
                line(depth, "bullets", list.place());
                items(list.items(), depth + 1);
            }
            case Block.OrderedList list -> {
                line(depth, "numbers from " + list.first(), list.place());
                items(list.items(), depth + 1);
            }
            case Block.CodeBlock code -> line(depth, "code " + code.language() + quoted(code.code()), code.place());
            case Block.Quote quote -> {
                line(depth, "quote", quote.place());
                blocks(quote.content(), depth + 1);
            }
            case Block.ThematicBreak thematic -> line(depth, "break", thematic.place());
            case Block.Table table -> table(table, depth);
        }
    }

    private void items(List<Block.ListItem> items, int depth) {
        for (Block.ListItem item : items) {
            line(depth, "item", item.place());
            blocks(item.content(), depth + 1);
        }
    }

    private void table(Block.Table table, int depth) {
        line(depth, "table", table.place());
        cells("header cell", table.header(), depth + 1);
        for (Block.TableRow row : table.rows()) {
            line(depth + 1, "row", row.place());
            cells("cell", row.cells(), depth + 2);
        }
    }

    private void cells(String name, List<Block.TableCell> cells, int depth) {
        for (Block.TableCell cell : cells) {
            line(depth, name, cell.place());
            inlines(cell.content(), depth + 1);
        }
    }

    private void inlines(List<Inline> inlines, int depth) {
        for (Inline inline : inlines) {
            line(depth, name(inline), inline.place());
            inlines(children(inline), depth + 1);
        }
    }

    private static String name(Inline inline) {
        return switch (inline) {
            case Inline.TextRun run -> "text" + quoted(run.text());
            case Inline.CodeSpan code -> "code" + quoted(code.code());
            case Inline.Emphasis emphasis -> "emphasis";
            case Inline.Strong strong -> "strong";
            case Inline.Strikethrough struck -> "struck";
            case Inline.Link link -> "link to" + quoted(link.destination()) + titled(link.title());
            case Inline.Image image ->
                "image of" + quoted(image.alternative()) + " at" + quoted(image.destination()) + titled(image.title());
            case Inline.SourceMark mark -> "source" + quoted(mark.key());
            case Inline.LineBreak line -> line.hard() ? "hard break" : "soft break";
        };
    }

    static List<Inline> children(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> emphasis.children();
            case Inline.Strong strong -> strong.children();
            case Inline.Strikethrough struck -> struck.children();
            case Inline.Link link -> link.children();
            case Inline.TextRun run -> List.of();
            case Inline.CodeSpan code -> List.of();
            case Inline.Image image -> List.of();
            case Inline.SourceMark mark -> List.of();
            case Inline.LineBreak line -> List.of();
        };
    }

    private static String titled(String title) {
        return title.isEmpty() ? "" : " titled" + quoted(title);
    }

    private static String quoted(String text) {
        return " \"" + text.replace("\r", "\\r").replace("\n", "\\n") + "\"";
    }

    private void line(int depth, String what, Place place) {
        lines.append("  ".repeat(depth))
                .append(what)
                .append(" @")
                .append(place.line())
                .append(':')
                .append(place.column());
        lines.append('+').append(place.end() - place.start()).append('\n');
    }
}
