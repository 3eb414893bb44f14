package dev.touchstone.api.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Described("One question of a comparison, with a cell per runtime.")
public record RowData(
    MeasureData criterion,
    @Described("The permanent address of the row on its page.") String address,
    @Described("The hash of what it says; the guide on citing tells how to take it.") String hash,
    @Described("The heading under which the row stands in the article; empty where it stands under none.") String group,
    @Described("Whether it is shown at a glance.") boolean isHighlight,
    @Described("Whether the answers are ever due for another look.") boolean hasReviewDue,
    @Described("The day after which they are due; absent where they never are.") @Nullable LocalDate reviewDue,
    @Described("The words of its discussion, a text for each paragraph; none where there is no discussion.") List<String> discussion,
    OrderData order,
    @Described("In the order of the comparison's runtimes.") List<CellData> cells
) {

    public RowData {
        discussion = List.copyOf(discussion);
        cells = List.copyOf(cells);
    }
}
