package dev.touchstone.history.change;

import dev.touchstone.article.Prose;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prose as lines of words, without formatting: one for each paragraph, item and row.
final class ProseLines {

    private ProseLines() {}

    static List<String> of(Prose prose) {
        return Stream.concat(blocks(prose.blocks()),
                prose.parts()
                        .stream()
                        .flatMap(part -> Stream.concat(Stream.of(part.section().heading().text()),
                                of(part.prose()).stream())))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Stream<String> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(ProseLines::lines);
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(line(paragraph.content()));
            case Block.BulletList list -> list.items().stream().flatMap(item -> blocks(item.content()));
            case Block.OrderedList list -> list.items().stream().flatMap(item -> blocks(item.content()));
            case Block.CodeBlock code -> code.code().lines();
            case Block.Quote quote -> blocks(quote.content());
            case Block.ThematicBreak line -> Stream.empty();
            case Block.Table table -> Stream.concat(Stream.of(cells(table.header())),
                    table.rows().stream().map(row -> cells(row.cells())));
        };
    }

    private static String cells(List<Block.TableCell> cells) {
        return cells.stream().map(cell -> line(cell.content())).collect(Collectors.joining(" · "));
    }

    /// Text that wraps in the file is one line here.
    static String line(List<Inline> content) {
        return PlainText.of(content).replaceAll("\\s+", " ").strip();
    }

    /// The lines that another text has not, each as often as it is more.
    static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(others);
        return lines.stream().filter(line -> !rest.remove(line)).toList();
    }
}
