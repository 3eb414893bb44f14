package dev.touchstone.api.data;

import java.time.LocalDate;
import java.util.List;

@Described("How fresh one comparison is.")
public record ReviewData(
    ReferenceData comparison,
    @Described("The day of its last review.") LocalDate reviewed,
    @Described("How many rows never fall due.") int lasting,
    @Described("The other rows, first due first.") List<DueData> rows
) {

    public ReviewData {
        rows = List.copyOf(rows);
    }
}
