package dev.touchstone.history;

import dev.touchstone.history.change.Change;
import dev.touchstone.history.change.Said;
import dev.touchstone.history.change.Subject;
import java.util.ArrayList;
import java.util.List;

/// Goes back through what became of one cell, from what it says now to what it said first.
final class CellStory {

    private final List<Moment> moments = new ArrayList<>();
    private final String runtime;
    private List<Said> said;
    private boolean isToldWhole;

    private CellStory(String runtime, List<Said> now) {
        this.runtime = runtime;
        this.said = now;
    }

    /// Newest first.
    ///
    /// @param entries about the cell, its row or its article, newest first
    /// @param runtime the id of the runtime, as it is today
    /// @param oldest the first known revision, if there is one
    static List<Moment> of(List<Entry> entries, String runtime, List<Said> now, List<Commit> oldest) {
        CellStory story = new CellStory(runtime, now);
        for (Entry entry : entries) {
            story.back(entry);
        }
        if (!story.isToldWhole) {
            story.moments.add(new Moment(oldest, !oldest.isEmpty(), story.said));
        }
        return List.copyOf(story.moments);
    }

    private void back(Entry entry) {
        if (isToldWhole) {
            return;
        }
        switch (entry.change()) {
            case Change.CellChanged cell -> {
                if (!senses(cell.now()).equals(senses(said))) {
                    moments.add(new Moment(List.of(), false, said));
                }
                moments.add(new Moment(List.of(entry.commit()), false, cell.now()));
                said = cell.before();
                isToldWhole = said.isEmpty();
            }
            case Change.RowChanged row -> begin(entry, row.isAdded());
            case Change.Published _ -> begin(entry, true);
            case Change.ColumnsChanged columns -> begin(entry, has(columns.now()) && !has(columns.before()));
            case Change.Withdrawn _,Change.Moved _,Change.LinesChanged _,Change.TextChanged _ -> {
            }
        }
    }

    private void begin(Entry entry, boolean isThere) {
        if (isThere) {
            moments.add(new Moment(List.of(entry.commit()), false, said));
            isToldWhole = true;
        }
    }

    private boolean has(List<Subject> columns) {
        return columns.stream().anyMatch(column -> column.id().equals(runtime));
    }

    private static List<String> senses(List<Said> said) {
        return said.stream().map(Said::sense).sorted().toList();
    }
}
