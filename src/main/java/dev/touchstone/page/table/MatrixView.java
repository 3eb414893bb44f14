package dev.touchstone.page.table;

import dev.touchstone.page.table.TableView.Column;
import dev.touchstone.page.table.TableView.KeyItem;
import java.util.List;

/// All runtimes by many criteria: one short line of headers, and cells as the comparisons show them.
///
/// @param key the marks that occur in it
/// @param steps the glyphs of the grades that occur in it
public record MatrixView(
    List<Column> columns,
    List<Group> groups,
    String caption,
    List<KeyItem> key,
    List<StepsView> steps
) {

    public MatrixView {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        key = List.copyOf(key);
        steps = List.copyOf(steps);
    }

    /// How many columns a cell across the whole table spans.
    public int span() {
        return columns.size() + 1;
    }

    /// Criteria that belong together.
    public record Group(String anchor, String name, List<Line> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// One criterion.
    ///
    /// @param id the criterion's id, which is the row's address on the page
    /// @param href the criterion's own page
    /// @param hint unit or scale, and which way is better; empty where nothing needs saying
    public record Line(String id, String name, String href, String hint, List<Spot> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// One cell.
    ///
    /// @param evidence where it can be looked at closely; empty where nothing is known
    public record Spot(CellView cell, String evidence) {}
}
