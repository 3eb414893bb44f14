package dev.touchstone.library;

import dev.touchstone.article.Prose;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import java.util.List;
import java.util.stream.Stream;

/// Finds the source marks in prose, in the order in which they are read.
public final class CitedKeys {

    private CitedKeys() {}

    public static Stream<String> in(Prose prose) {
        return Stream.concat(prose.blocks().stream().flatMap(CitedKeys::in),
                prose.parts().stream().flatMap(CitedKeys::in));
    }

    public static Stream<String> in(List<Inline> content) {
        return content.stream().flatMap(CitedKeys::in);
    }

    private static Stream<String> in(Prose.Part part) {
        return Stream.concat(in(part.section().heading().content()), in(part.prose()));
    }

    static Stream<String> in(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> in(paragraph.content());
            case Block.BulletList list -> items(list.items());
            case Block.OrderedList list -> items(list.items());
            case Block.Quote quote -> quote.content().stream().flatMap(CitedKeys::in);
            case Block.Table table -> Stream.concat(cells(table.header()),
                    table.rows().stream().flatMap(row -> cells(row.cells())));
            case Block.CodeBlock code -> Stream.empty();
            case Block.ThematicBreak line -> Stream.empty();
        };
    }

    private static Stream<String> items(List<Block.ListItem> items) {
        return items.stream().flatMap(item -> item.content().stream()).flatMap(CitedKeys::in);
    }

    private static Stream<String> cells(List<Block.TableCell> cells) {
        return cells.stream().flatMap(cell -> in(cell.content()));
    }

    private static Stream<String> in(Inline inline) {
        return switch (inline) {
            case Inline.SourceMark mark -> Stream.of(mark.key());
            case Inline.Emphasis emphasis -> in(emphasis.children());
            case Inline.Strong strong -> in(strong.children());
            case Inline.Strikethrough struck -> in(struck.children());
            case Inline.Link link -> in(link.children());
            case Inline.TextRun run -> Stream.empty();
            case Inline.CodeSpan code -> Stream.empty();
            case Inline.Image image -> Stream.empty();
            case Inline.LineBreak line -> Stream.empty();
        };
    }
}
