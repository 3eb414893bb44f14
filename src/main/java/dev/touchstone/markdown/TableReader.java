package dev.touchstone.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Turns the parser's tables into ours, with the place of every cell, empty ones included.
final class TableReader {

    private final Reading reading;
    private final InlineReader inlines;

    TableReader(Reading reading, InlineReader inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    Block.Table read(TableBlock table) {
        List<Block.TableCell> header = new ArrayList<>();
        List<Block.TableRow> rows = new ArrayList<>();
        for (Node section : table.getChildren()) {
            for (Node row : section.getChildren()) {
                if (section instanceof TableHead) {
                    header.addAll(cells(row));
                } else if (section instanceof TableSeparator) {
                    checkDelimiters(row, header.size());
                } else if (section instanceof TableBody && row instanceof TableRow) {
                    rows.add(new Block.TableRow(cells(row), reading.place(row)));
                }
            }
        }
        return new Block.Table(header, rows, reading.place(table));
    }

    private void checkDelimiters(Node row, int columns) {
        int delimiters = cells(row).size();
        if (delimiters != columns) {
            reading.report(Code.WRONG_COLUMNS, reading.place(row),
                    "the line below the header has " + delimiters + " columns, the header has " + columns,
                    "Write one `---` for each column.");
        }
    }

    private List<Block.TableCell> cells(Node row) {
        List<Block.TableCell> cells = new ArrayList<>();
        for (Node node : row.getChildren()) {
            if (node instanceof TableCell cell) {
                cells.add(cell(cell));
            }
        }
        return cells;
    }

    private Block.TableCell cell(TableCell cell) {
        List<Inline> content = inlines.read(cell).stream().map(TableReader::unescapePipes).toList();
        if (content.isEmpty() || isBlank(content)) {
            return new Block.TableCell(List.of(), beginning(cell));
        }
        Place first = content.getFirst().place();
        return new Block.TableCell(content, new Place(first.file(), first.start(), content.getLast().place().end()));
    }

    private static boolean isBlank(List<Inline> content) {
        return content.size() == 1 && content.getFirst() instanceof Inline.TextRun run && run.text().isBlank();
    }

    /// Where an empty cell's content would begin: behind the pipe that opens it and one space.
    private Place beginning(TableCell cell) {
        BasedSequence opening = cell.getOpeningMarker();
        Node before = cell.getPrevious();
        int start = opening.isNotNull() && !opening.isEmpty() ? opening.getEndOffset()
                : before == null ? cell.getStartOffset() : before.getEndOffset();
        String text = reading.text().file().text();
        boolean spaced = text.startsWith(" ", reading.text().start() + start);
        return reading.place(spaced ? start + 1 : start, spaced ? start + 1 : start);
    }

    /// Inside code a backslash is a backslash, except before a pipe in a table.
    private static Inline unescapePipes(Inline inline) {
        return inline instanceof Inline.CodeSpan code ? new Inline.CodeSpan(code.code().replace("\\|", "|"), code.place()) : inline;
    }
}
