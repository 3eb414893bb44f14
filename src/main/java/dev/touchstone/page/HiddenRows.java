package dev.touchstone.page;

import java.util.List;

/// Criteria that are left out for one reason.
///
/// @param reason what they have in common
/// @param all the address that shows them all, or empty where nothing does
/// @param rows each with the address that shows it
public record HiddenRows(String reason, String all, List<Row> rows) {

    public HiddenRows {
        rows = List.copyOf(rows);
    }

    /// A row that is left out.
    ///
    /// @param id the fragment that the row would have
    public record Row(String id, String name, String href) {}
}
