package dev.touchstone.api;

import java.util.List;

/// Rows of text under a header, one per thing that is said.
public record Table(List<String> header, List<List<String>> rows) implements Form {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " under " + header.size() + " columns");
            }
        }
    }
}
