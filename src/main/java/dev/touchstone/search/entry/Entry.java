package dev.touchstone.search.entry;

import dev.touchstone.library.Address;
import java.util.List;

/// A place that can be found.
///
/// @param title what the place is called
/// @param names by which else it goes: ids, aliases; they are found and not shown
/// @param trail where the place is, from the outside in; empty for a page
/// @param runtimes ids of those that it is about
/// @param group the group of its criterion, or empty
/// @param body everything else that it says, not read yet
public record Entry(
    HitKind kind,
    Address address,
    String title,
    List<String> names,
    List<String> trail,
    List<String> runtimes,
    String group,
    Body body
) {

    public Entry {
        names = List.copyOf(names);
        trail = List.copyOf(trail);
        runtimes = List.copyOf(runtimes);
    }

    /// What a place says, read when somebody wants it.
    @FunctionalInterface
    public interface Body {

        Said said();
    }

    /// The words of a place.
    ///
    /// @param cells of a row, in the article's order; none elsewhere
    /// @param text its running text; paragraphs are parted by [BlockText#PARAGRAPH]
    public record Said(List<CellText> cells, String text) {

        public Said {
            cells = List.copyOf(cells);
        }

        public static Said text(String text) {
            return new Said(List.of(), text);
        }
    }

    /// A cell of a row.
    ///
    /// @param runtime its name
    /// @param names by which else the runtime goes
    /// @param fragment the cell's own
    public record CellText(String runtime, List<String> names, String fragment, String text) {

        public CellText {
            names = List.copyOf(names);
        }
    }
}
