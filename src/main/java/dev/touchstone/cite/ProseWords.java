package dev.touchstone.cite;

import dev.touchstone.article.Prose;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Block.ListItem;
import dev.touchstone.markdown.Block.TableCell;
import dev.touchstone.markdown.PlainText;
import java.util.List;
import java.util.stream.Stream;

/// The words of running text, one text for each heading, paragraph, item and cell.
public final class ProseWords {

    private ProseWords() {}

    public static List<String> of(Prose prose) {
        return in(prose).toList();
    }

    static Stream<String> in(Prose prose) {
        return Stream.concat(prose.blocks().stream().flatMap(ProseWords::in),
                prose.parts()
                        .stream()
                        .flatMap(part -> Stream.concat(
                                Stream.of(PlainText.of(part.section().heading().content())), in(part.prose()))));
    }

    private static Stream<String> in(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(PlainText.of(paragraph.content()));
            case Block.BulletList list -> items(list.items());
            case Block.OrderedList list -> items(list.items());
            case Block.CodeBlock code -> Stream.of(code.code());
            case Block.Quote quote -> quote.content().stream().flatMap(ProseWords::in);
            case Block.ThematicBreak line -> Stream.empty();
            case Block.Table table -> Stream.concat(cells(table.header()),
                    table.rows().stream().flatMap(row -> cells(row.cells())));
        };
    }

    private static Stream<String> items(List<ListItem> items) {
        return items.stream().flatMap(item -> item.content().stream()).flatMap(ProseWords::in);
    }

    private static Stream<String> cells(List<TableCell> cells) {
        return cells.stream().map(cell -> PlainText.of(cell.content()));
    }
}
