package dev.touchstone.page;

import dev.touchstone.page.table.RowView;
import dev.touchstone.page.table.StepsView;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// A part of a comparison for a frame on another site: no more than what is said, by whom, and the way back.
///
/// @param title of the comparison
/// @param back leads to the part in its article
/// @param more the page on which it is cited and reported; the article itself where all of that is shown
/// @param columns the runtimes of a whole table; none for a row or a cell, which stands on end
public record EmbedPage(
    Frame frame,
    String title,
    Link back,
    Link more,
    List<String> columns,
    List<RowView> rows,
    DayView reviewed,
    List<StepsView> steps,
    List<CitedSource> sources
) implements Page {

    public EmbedPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
