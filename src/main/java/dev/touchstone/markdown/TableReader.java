package dev.touchstone.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Turns the parser's tables into ours, with the place of every cell, empty ones included.
final class TableReader {

    private final Reading reading;
    private final InlineReader inlines;
    private int count;

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
                    Limit.TABLE_ROWS.check(rows.size() + 1, () -> reading.place(row).at());
                    rows.add(new Block.TableRow(cells(row), reading.place(row)));
                }
            }
        }
        return new Block.Table(header, rows, reading.place(table));
    }

    private void checkDelimiters(Node row, int columns) {
        Place place = reading.place(row);
        int delimiters = PipeSplit.cells(place).size();
        if (delimiters != columns) {
            reading.report(Code.WRONG_COLUMNS, place,
                    "the header has " + columns + " cells and the line below it " + delimiters,
                    "Write one `---` for each column.");
        }
    }

    private List<Block.TableCell> cells(Node row) {
        List<Place> places = PipeSplit.cells(reading.place(row));
        Limit.TABLE_COLUMNS.check(places.size(), () -> reading.place(row).at());
        count += places.size();
        Limit.TABLE_CELLS.check(count, () -> reading.place(row).at());
        List<TableCell> nodes = new ArrayList<>();
        row.getChildren().forEach(node -> nodes.add((TableCell) node));
        List<Block.TableCell> cells = new ArrayList<>();
        boolean same = nodes.size() == places.size();
        for (int i = 0; same && i < places.size(); i++) {
            cells.add(cell(nodes.get(i), places.get(i)));
            same = isInside(cells.getLast());
        }
        return same ? cells : literal(row, places);
    }

    private Block.TableCell cell(TableCell node, Place place) {
        Limit.TABLE_CELL.check(place.end() - place.start(), place::at);
        boolean empty = place.start() == place.end();
        return new Block.TableCell(
                empty ? List.of() : inlines.read(node).stream().map(TableReader::unescapePipes).toList(), place);
    }

    private static boolean isInside(Block.TableCell cell) {
        Place whole = cell.place();
        return cell.content()
                .stream()
                .map(Inline::place)
                .allMatch(part -> part.start() >= whole.start() && part.end() <= whole.end());
    }

    /// The parser keeps pipes inside code and brackets together, code hosts do not: the row is shown as it would be there.
    private List<Block.TableCell> literal(Node row, List<Place> places) {
        reading.report(Code.WRONG_COLUMNS, reading.place(row), "a pipe inside code or brackets parts two cells",
                "Write it as `\\|`.");
        return places.stream().map(TableReader::literal).toList();
    }

    private static Block.TableCell literal(Place place) {
        boolean empty = place.start() == place.end();
        return new Block.TableCell(empty ? List.of() : List.of(new Inline.TextRun(place.text(), place)), place);
    }

    /// Inside code a backslash is a backslash, except before a pipe in a table.
    private static Inline unescapePipes(Inline inline) {
        return inline instanceof Inline.CodeSpan code
                ? new Inline.CodeSpan(code.code().replace("\\|", "|"), code.place())
                : inline;
    }
}
