package dev.touchstone.page.table;

import dev.touchstone.page.axis.AxisView;
import java.util.List;

/// One question with every runtime's answer.
///
/// @param id the criterion's id, which is the row's address on the page
/// @param href the criterion's own page
/// @param hint unit or scale, and which way is better; empty where nothing needs saying
/// @param axis the row's drawing, or nothing
public record RowView(
    String id,
    String name,
    String href,
    String hint,
    List<CellView> cells,
    OutcomeView outcome,
    List<AxisView> axis,
    EvidenceView evidence
) {

    public RowView {
        cells = List.copyOf(cells);
        axis = List.copyOf(axis);
    }
}
