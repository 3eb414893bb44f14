package dev.touchstone.reading;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.markdown.Block.Table;
import dev.touchstone.markdown.Block.TableCell;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out which runtime each column of a table is about.
record ColumnReader(ArticleParts parts) {

    /// What the columns are about: the first one holds the rows' names, every other one a runtime, or nothing that could be told.
    ///
    /// @param runtimes by index of the column; empty text where there is none
    record Columns(List<String> runtimes) {

        Columns {
            runtimes = List.copyOf(runtimes);
        }

        int count() {
            return runtimes.size();
        }
    }

    Columns read(Table table) {
        List<String> runtimes = new ArrayList<>();
        Map<String, Place> first = new HashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            runtimes.add(i == 0 ? "" : column(table.header().get(i), first).orElse(""));
        }
        tellMissing(table, first);
        return new Columns(runtimes);
    }

    private Optional<String> column(TableCell cell, Map<String, Place> first) {
        String label = PlainText.of(cell.content());
        Optional<RuntimeProfile> runtime = parts.references().runtime(label);
        Findings findings = parts.findings();
        if (runtime.isEmpty()) {
            first.putIfAbsent("", cell.place());
            findings.add(Diagnostic.of(Code.UNKNOWN_RUNTIME, cell.place(), label.isEmpty() ? "this column has no runtime" : "no runtime is called `" + label + "`")
                    .help(Nearest.help(label, parts.references().vocabulary().runtimeNames())));
            return Optional.empty();
        }
        String id = runtime.get().id();
        if (!parts.runtimes().contains(id)) {
            if (parts.isClear()) {
                findings.add(Diagnostic.of(Code.WRONG_COLUMNS, cell.place(), "`" + label + "` is not one of this article's runtimes")
                        .help("Add `" + id + "` to `runtimes` in the front matter, or remove the column."));
            }
            return Optional.empty();
        }
        Place earlier = first.putIfAbsent(id, cell.place());
        if (earlier != null) {
            findings.add(Diagnostic.of(Code.DUPLICATE_COLUMN, cell.place(), "the table has two columns for `" + label + "`")
                    .help("Remove one of them.").also(earlier, "first here"));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /// A column that nobody could name may be the one that is missing.
    private void tellMissing(Table table, Map<String, Place> found) {
        List<String> missing = parts.runtimes().stream().filter(id -> !found.containsKey(id)).toList();
        if (parts.isClear() && !missing.isEmpty() && !found.containsKey("")) {
            List<String> names = missing.stream().flatMap(id -> parts.references().runtime(id).stream()).map(RuntimeProfile::name).toList();
            Place header = table.header().isEmpty() ? table.place().at()
                    : new Place(table.place().file(), table.header().getFirst().place().start(), table.header().getLast().place().end());
            parts.findings().add(Diagnostic.of(Code.WRONG_COLUMNS, header, "the table has no column for `" + String.join("`, `", names) + "`")
                    .help("Each table has one column for each runtime of the article, in any order."));
        }
    }
}
