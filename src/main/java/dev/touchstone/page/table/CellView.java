package dev.touchstone.page.table;

import java.util.List;

/// What is said about one runtime in one row.
///
/// @param id its address on a comparison's page: `startup-time.python`
/// @param runtime the runtime's name
/// @param isAhead whether the row's order puts it before every other one
public record CellView(String id, String runtime, boolean isAhead, List<StatementView> statements) {

    public CellView {
        statements = List.copyOf(statements);
    }
}
