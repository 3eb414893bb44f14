package dev.touchstone.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Turns the parser's blocks into ours.
final class BlockReader {

    private final Reading reading;
    private final InlineReader inlines;
    private final TableReader tables;
    private final CodeReader code;
    private final Footnotes footnotes;
    private final LostTables lostTables;
    private int depth;

    BlockReader(Reading reading, InlineReader inlines) {
        this.reading = reading;
        this.inlines = inlines;
        this.tables = new TableReader(reading, inlines);
        this.code = new CodeReader(reading);
        this.footnotes = new Footnotes(reading);
        this.lostTables = new LostTables(reading);
    }

    void append(Node node, List<Block> blocks) {
        switch (node) {
            case Paragraph paragraph -> paragraph(inlines.read(paragraph), paragraph, blocks);
            case TableBlock table -> blocks.add(tables.read(table));
            case BulletList list -> blocks.add(new Block.BulletList(items(list), reading.place(list)));
            case OrderedList list ->
                blocks.add(new Block.OrderedList(list.getStartNumber(), items(list), reading.place(list)));
            case BlockQuote quote -> blocks.add(new Block.Quote(children(quote), reading.place(quote)));
            case FencedCodeBlock fenced -> blocks.add(code.read(fenced));
            case IndentedCodeBlock indented -> blocks.add(code.read(indented));
            case ThematicBreak line -> blocks.add(new Block.ThematicBreak(reading.place(line)));
            case HtmlBlockBase html -> html(html, blocks);
            case Reference reference -> footnotes.check(reference);
            case com.vladsch.flexmark.ast.Heading heading -> nestedHeading(heading, blocks);
            default -> append(node.getChildren(), blocks);
        }
    }

    private void append(Iterable<Node> nodes, List<Block> blocks) {
        nodes.forEach(node -> append(node, blocks));
    }

    private List<Block> children(Node container) {
        Limit.CONTAINER_NESTING.check(++depth, () -> reading.place(container).at());
        List<Block> blocks = new ArrayList<>();
        append(container.getChildren(), blocks);
        depth--;
        return blocks;
    }

    private List<Block.ListItem> items(ListBlock list) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            items.add(new Block.ListItem(children(item), reading.place(item)));
        }
        return items;
    }

    private void paragraph(List<Inline> content, Node node, List<Block> blocks) {
        List<Inline> kept = footnotes.without(content);
        if (!kept.isEmpty()) {
            Place place = place(kept, node);
            lostTables.check(place, node.getPrevious());
            blocks.add(new Block.Paragraph(kept, place));
        }
    }

    /// Where a table or a definition was taken off its beginning, the parser's paragraph begins with the mark of its quotation.
    private Place place(List<Inline> content, Node node) {
        Place place = reading.place(node);
        boolean rest = node.getPrevious() instanceof TableBlock || node.getPrevious() instanceof Reference;
        return rest ? new Place(place.file(), content.getFirst().place().start(), place.end()) : place;
    }

    /// A heading parts the document, so it cannot stand in a part of a list or quotation; its words stay.
    private void nestedHeading(com.vladsch.flexmark.ast.Heading heading, List<Block> blocks) {
        Place place = reading.place(heading);
        reading.report(Code.MISPLACED_CONTENT, place, "a heading cannot stand inside a list or a quotation",
                "Begin its line at the margin, behind a blank line.");
        List<Inline> words = inlines.read(heading);
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(words, place));
        }
    }

    /// Comments are for editors and vanish; all other HTML is shown as the text it is.
    private void html(HtmlBlockBase block, List<Block> blocks) {
        String text = block.getContentChars().toString().strip();
        if (text.isEmpty() || Comments.isOnlyComments(text)) {
            return;
        }
        Place place = reading.place(block);
        boolean unclosed = text.startsWith("<!--") && !text.contains("-->");
        if (unclosed) {
            reading.report(Code.RAW_HTML, place, "the comment is never closed, so all of it is shown as text",
                    "Close it with `-->`.");
        } else {
            reading.report(Code.RAW_HTML, place, "raw HTML " + HtmlReader.shown(text) + " is shown as text",
                    HtmlReader.HELP);
        }
        Runs runs = new Runs(reading);
        runs.literal(block.getContentChars().trim());
        blocks.add(new Block.Paragraph(runs.content(), place));
    }
}
