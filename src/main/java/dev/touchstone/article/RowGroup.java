package dev.touchstone.article;

import dev.touchstone.markdown.Inline;
import java.util.List;

/// Rows under one third-level heading of the comparison; a table directly under `Comparison` is a group without a name.
///
/// @param anchor the group's fragment; empty where it has no name
/// @param name the heading's words; empty where there is none
/// @param intro prose before the table that is no discussion of a row
public record RowGroup(String anchor, List<Inline> name, Prose intro, List<Row> rows) {

    public RowGroup {
        name = List.copyOf(name);
        rows = List.copyOf(rows);
    }
}
