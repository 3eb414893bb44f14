package dev.touchstone.reading;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.markdown.Block.Table;
import dev.touchstone.markdown.Block.TableCell;
import dev.touchstone.markdown.Block.TableRow;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.reading.ColumnReader.Columns;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the rows of a table, each by its criterion. What cannot be read is told and missing; the rest stays.
record TableReader(ArticleParts parts) {

    List<Row> read(Table table) {
        Columns columns = ColumnReader.read(table, parts);
        return table.rows().stream().flatMap(row -> row(row, columns).stream()).toList();
    }

    private Optional<Row> row(TableRow row, Columns columns) {
        if (row.cells().isEmpty()) {
            return Optional.empty();
        }
        Optional<Criterion> criterion = criterion(row.cells().getFirst());
        boolean isNew = criterion.isPresent() && isNew(criterion.get(), row.cells().getFirst().place());
        if (row.cells().size() != columns.count()) {
            tellWrongLength(row, columns);
            return Optional.empty();
        }
        return isNew ? Optional.of(row(row, criterion.get(), columns)) : Optional.empty();
    }

    private void tellWrongLength(TableRow row, Columns columns) {
        if (!columns.isTold()) {
            parts.findings()
                    .add(Diagnostic.of(Code.WRONG_COLUMNS, row.place(),
                            "this row has " + counted(row.cells().size()) + ", the header has " + columns.count())
                            .help("Write one cell for each column; a `|` inside a cell is written `\\|`."));
        }
    }

    static String counted(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private Optional<Criterion> criterion(TableCell cell) {
        String label = PlainText.of(cell.content());
        Optional<Criterion> criterion = parts.references().criterion(label);
        if (criterion.isEmpty() && !parts.references().isUnreadable(label)) {
            parts.findings()
                    .add(Diagnostic.of(Code.UNKNOWN_CRITERION, cell.place(),
                            label.isEmpty() ? "this row has no criterion" : "no criterion is called `" + label + "`")
                            .help(Nearest.question(label, parts.references().vocabulary().criterionNames())
                                    .orElse("Criteria are files in `criteria/`; a row is labelled with the name, the id or an alias of one."))
                            .misspelt(cell.place(), parts.references().vocabulary().criterionNames()));
            parts.rows().addTold(label);
        }
        return criterion;
    }

    private boolean isNew(Criterion criterion, Place label) {
        Optional<Place> earlier = parts.rows().add(criterion, label);
        earlier.ifPresent(place -> parts.findings()
                .add(
                        Diagnostic
                                .of(Code.DUPLICATE_ROW, label,
                                        "the article has two rows about `" + criterion.name() + "`")
                                .help("Put both statements into one cell, with `;` between them.")
                                .also(place, "first here")));
        return earlier.isEmpty();
    }

    private Row row(TableRow row, Criterion criterion, Columns columns) {
        Place label = row.cells().getFirst().place();
        String help = "A row's address is its criterion's id, so the other one has to give way.";
        parts.ids().give(criterion.id(), label, help);
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < columns.count(); i++) {
            String runtime = columns.runtimes().get(i);
            TableCell cell = row.cells().get(i);
            List<Statement> statements = runtime.isEmpty() ? List.of()
                    : new StatementReader(parts.references(), parts.findings()).read(cell, criterion);
            if (!statements.isEmpty()) {
                parts.ids().give(criterion.id() + "." + runtime, cell.place(), help);
                cells.add(new Cell(runtime, statements, cell.place()));
            }
        }
        cells.sort(Comparator.comparingInt(cell -> parts.runtimes().ids().indexOf(cell.runtime())));
        return new Row(criterion.id(), cells, Prose.EMPTY, row.place());
    }
}
