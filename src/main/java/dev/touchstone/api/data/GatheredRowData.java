package dev.touchstone.api.data;

import dev.touchstone.query.Difference;
import java.util.List;

@Described("One question, with what all comparisons answer to it.")
public record GatheredRowData(
    MeasureData criterion,
    @Described("Whether the runtimes differ in it: in what is known, only in that of some nothing is, or not.") Difference difference,
    OrderData order,
    @Described("One per runtime, in the order of the runtimes.") List<GatheredCellData> cells
) {

    public GatheredRowData {
        cells = List.copyOf(cells);
    }
}
