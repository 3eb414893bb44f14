package dev.touchstone.query;

import java.util.List;

/// Rows that stand together in an answer.
///
/// @param id of their group of criteria; empty where the rows are in another order than by group
/// @param name of that group, or empty
public record RowGroup(String id, String name, List<GatheredRow> rows) {

    public RowGroup {
        rows = List.copyOf(rows);
    }
}
