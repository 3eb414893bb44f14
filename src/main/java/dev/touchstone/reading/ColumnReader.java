package dev.touchstone.reading;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.markdown.Block.Table;
import dev.touchstone.markdown.Block.TableCell;
import dev.touchstone.markdown.Block.TableRow;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out which runtime each column of a table is about.
final class ColumnReader {

    private final ArticleParts parts;
    private final Findings findings;
    private final Map<String, Place> found = new HashMap<>();
    private boolean isComplete = true;

    private ColumnReader(ArticleParts parts) {
        this.parts = parts;
        this.findings = parts.findings();
    }

    /// What the columns are about: the first one holds the rows' names, every other one a runtime, or nothing that could be told.
    ///
    /// @param runtimes by index of the column; empty text where there is none
    /// @param isTold whether rows of another length need not be told, because the header is at fault
    record Columns(List<String> runtimes, boolean isTold) {

        Columns {
            runtimes = List.copyOf(runtimes);
        }

        int count() {
            return runtimes.size();
        }
    }

    static Columns read(Table table, ArticleParts parts) {
        return new ColumnReader(parts).read(table);
    }

    private Columns read(Table table) {
        List<String> runtimes = new ArrayList<>();
        for (TableCell cell : table.header()) {
            runtimes.add(runtimes.isEmpty() ? "" : column(cell).orElse(""));
        }
        boolean isShifted = tellIfShifted(table);
        if (!isShifted) {
            tellMissing(table);
        }
        return new Columns(runtimes, isShifted);
    }

    private Optional<String> column(TableCell cell) {
        String label = PlainText.of(cell.content());
        Optional<RuntimeProfile> runtime = parts.references().runtime(label);
        Optional<String> id = parts.runtimes().find(label);
        if (runtime.isEmpty()) {
            parts.runtimes()
                    .tellUnknown(label, cell.place(),
                            label.isEmpty() ? "this column has no runtime" : "no runtime is called `" + label + "`",
                            List.of(Nearest.help(label, parts.references().vocabulary().runtimeNames())));
        } else if (id.isEmpty()) {
            findings.add(Diagnostic
                    .of(Code.WRONG_COLUMNS, cell.place(), "`" + label + "` is not one of this article's runtimes")
                    .help("Add `" + runtime.get().id() + "` to `runtimes` in the front matter, or remove the column."));
        }
        Optional<String> column = id.filter(each -> isNew(each, cell));
        isComplete &= column.isPresent();
        return column;
    }

    private boolean isNew(String id, TableCell cell) {
        Place first = found.putIfAbsent(id, cell.place());
        if (first != null) {
            findings.add(Diagnostic
                    .of(Code.DUPLICATE_COLUMN, cell.place(),
                            "the table has two columns for `" + PlainText.of(cell.content()) + "`")
                    .help("Remove one of them.")
                    .also(first, "first here"));
        }
        return first == null;
    }

    /// Whether all rows agree on a number of cells, and only the header does not.
    private boolean tellIfShifted(Table table) {
        List<Integer> lengths = table.rows().stream().map(TableRow::cells).map(List::size).distinct().toList();
        boolean isShifted = table.rows().size() > 1 && lengths.size() == 1
                && lengths.getFirst() != table.header().size();
        if (isShifted) {
            findings.add(Diagnostic.of(Code.WRONG_COLUMNS, header(table),
                    "the header has " + TableReader.counted(table.header().size()) + ", and each row has "
                            + lengths.getFirst())
                    .help("Each table has one column for the criterion, and one for each runtime of the article."));
        }
        return isShifted;
    }

    /// A column that nobody could name may be the one that is missing.
    private void tellMissing(Table table) {
        List<String> missing = parts.runtimes()
                .ids()
                .stream()
                .filter(id -> !found.containsKey(id))
                .flatMap(id -> parts.references().runtime(id).stream())
                .map(RuntimeProfile::name)
                .toList();
        if (parts.runtimes().isClear() && isComplete && !missing.isEmpty()) {
            findings.add(Diagnostic
                    .of(Code.WRONG_COLUMNS, header(table),
                            "the table has no column for `" + String.join("`, `", missing) + "`")
                    .help("Each table has one column for each runtime of the article, in any order."));
        }
    }

    private static Place header(Table table) {
        return table.header().isEmpty() ? table.place().at()
                : new Place(table.place().file(), table.header().getFirst().place().start(),
                        table.header().getLast().place().end());
    }
}
