package dev.touchstone.page.table;

import dev.touchstone.page.prose.Html;
import java.util.List;
import java.util.Locale;

/// The full comparison.
///
/// @param caption how many rows there are, and of what versions they speak
/// @param key the marks that occur in the table
/// @param steps the glyphs of the grades that occur on the page
public record TableView(
    List<Column> columns,
    List<Group> groups,
    String caption,
    List<KeyItem> key,
    List<StepsView> steps
) {

    private static final int FEW = 4;

    public TableView {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        key = List.copyOf(key);
        steps = List.copyOf(steps);
    }

    /// How wide the table is: `pair` has a column for how two runtimes compare, `few` and `many` put that below the values,
    /// and `many` scrolls.
    public String shape() {
        return isPair() ? "pair" : isScrolling() ? "many" : "few";
    }

    /// Whether it is wider than most windows.
    public boolean isScrolling() {
        return columns.size() > FEW;
    }

    public boolean isPair() {
        return columns.size() <= 2;
    }

    /// How many columns a cell across the whole table spans.
    public int span() {
        return columns.size() + (isPair() ? 2 : 1);
    }

    /// One runtime.
    ///
    /// @param version what the article speaks about, or empty
    public record Column(String name, String href, String version) {}

    /// Rows that belong together.
    ///
    /// @param anchor empty where the group has no name
    public record Group(String anchor, Html name, Html intro, List<RowView> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// What a mark in the table means.
    public enum KeyItem {
        CLAIMED, UNSOURCED, UNKNOWN, AHEAD, RING, RANGE, OPEN;

        /// The name of its fragment.
        public String fragment() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
