package dev.touchstone.search;

import dev.touchstone.library.Address;
import dev.touchstone.search.entry.HitKind;
import java.util.List;

/// A place that answers a question.
///
/// @param address the place itself: a cell, where the question is about one cell of a row
/// @param trail where the place is, from the outside in; empty for a page
/// @param cells of a row; none elsewhere
/// @param text what of its text shows why it was found
public record Hit(
    HitKind kind,
    Address address,
    List<Piece> title,
    List<String> trail,
    List<FoundCell> cells,
    List<Piece> text
) {

    public Hit {
        title = List.copyOf(title);
        trail = List.copyOf(trail);
        cells = List.copyOf(cells);
        text = List.copyOf(text);
    }

    /// A cell of a row that was found.
    ///
    /// @param asked whether the question is about this one alone
    public record FoundCell(String runtime, Address address, List<Piece> text, boolean asked) {

        public FoundCell {
            text = List.copyOf(text);
        }
    }
}
