package dev.touchstone.page.measured;

import dev.touchstone.page.words.DayView;
import java.util.List;

/// What a workload came to, in short, for pages about something else.
///
/// @param title of the workload
/// @param href its page
/// @param figure what was measured, with its unit
/// @param more how many arms only the workload's page has
public record ShortTable(
    String title,
    String href,
    String figure,
    DayView day,
    List<SummaryTable.Line> lines,
    int more
) {

    public ShortTable {
        lines = List.copyOf(lines);
    }
}
