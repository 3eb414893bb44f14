package dev.touchstone.page.table;

import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.page.axis.AxisView;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.words.DayView;
import java.util.ArrayList;
import java.util.List;

/// What all rows show alike, whether one article wrote them or they were gathered from several.
///
/// @param runtimes ids, in the order of the columns
record RowParts(Library library, List<String> runtimes, Scope scope) {

    RowParts {
        runtimes = List.copyOf(runtimes);
    }

    List<CellView> cells(ComparedRow row) {
        return runtimes.stream().map(runtime -> cell(row, runtime)).toList();
    }

    /// A cell that could not be read is shown as what it is to a reader: nothing that is known.
    private CellView cell(ComparedRow row, String runtime) {
        List<StatementView> said = row.cell(runtime).map(statements()::of).orElse(List.of(Statements.UNKNOWN));
        return new CellView(row.criterion().id() + "." + runtime, name(runtime), row.leader().equals(runtime), said);
    }

    /// How the cells compare.
    ///
    /// @param due since when the row is due for review, where it is
    OutcomeView outcome(ComparedRow row, DayView due) {
        OutcomeView outcome = new Outcomes(this::name).of(row);
        List<String> whys = new ArrayList<>(outcome.whys());
        whys.addAll(Dispute.words(row, this::name));
        if (due.isKnown()) {
            whys.add("Due for review since " + due.words());
        }
        return new OutcomeView(outcome.glyph(), outcome.words(), whys);
    }

    List<AxisView> axis(ComparedRow row) {
        return RowAxis.of(row.criterion(), runtimes, row.row().cells(), statements());
    }

    Backings backings() {
        return new Backings(statements());
    }

    String name(String runtime) {
        return library.runtime(runtime).map(profile -> profile.name()).orElse(runtime);
    }

    private Statements statements() {
        return new Statements(library, scope);
    }
}
