package dev.touchstone.search.entry;

import dev.touchstone.article.Prose;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Block.ListItem;
import dev.touchstone.markdown.Block.TableCell;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of blocks, without any formatting.
public final class BlockText {

    /// What stands between two paragraphs; no sentence goes beyond it.
    public static final String PARAGRAPH = "\u2029";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private BlockText() {}

    /// A prose's own words and those of its parts.
    static String of(Prose prose) {
        return join(Stream.concat(Stream.of(of(prose.blocks())), prose.parts()
                .stream()
                .map(part -> join(Stream.of(part.section().heading().text(), of(part.prose()))))));
    }

    static String of(List<Block> blocks) {
        return join(blocks.stream().map(BlockText::of));
    }

    static String join(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining(PARAGRAPH));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.BulletList list -> items(list.items());
            case Block.OrderedList list -> items(list.items());
            case Block.CodeBlock code -> code.code().strip();
            case Block.Quote quote -> of(quote.content());
            case Block.ThematicBreak line -> "";
            case Block.Table table -> join(Stream.concat(Stream.of(cells(table.header())),
                    table.rows().stream().map(row -> cells(row.cells()))));
        };
    }

    private static String items(List<ListItem> items) {
        return join(items.stream().map(item -> of(item.content())));
    }

    private static String cells(List<TableCell> cells) {
        return cells.stream().map(cell -> line(cell.content())).collect(Collectors.joining(" · "));
    }

    /// Text that wraps in the file is one line here.
    static String line(List<Inline> content) {
        return line(PlainText.of(content));
    }

    static String line(String text) {
        return isOneLine(text) ? text : SPACES.matcher(text).replaceAll(" ");
    }

    /// Most texts are, and an answer to a question goes through many of them.
    private static boolean isOneLine(String text) {
        boolean isOne = true;
        for (int i = 0; isOne && i < text.length(); i++) {
            char c = text.charAt(i);
            isOne = c > ' ' || (c == ' ' && (i == 0 || text.charAt(i - 1) != ' '));
        }
        return isOne;
    }
}
