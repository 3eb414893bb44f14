package dev.touchstone.page;

import dev.touchstone.page.table.StatementView;
import java.util.List;

/// One runtime's answer in a row, leading to the page of its cell.
///
/// @param runtime its name; leads nowhere where its cell could not be read
/// @param isAhead whether the row's order puts it before every other one
public record CellLine(Link runtime, boolean isAhead, List<StatementView> statements) {

    public CellLine {
        statements = List.copyOf(statements);
    }
}
