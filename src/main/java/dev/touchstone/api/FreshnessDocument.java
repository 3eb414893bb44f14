package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.ReviewData;
import java.time.LocalDate;
import java.util.List;

@Described("Which rows of which comparisons are due for review or overdue.")
public record FreshnessDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("The day on which it is so.") LocalDate asOf,
    @Described("The one that was reviewed longest ago first.") List<ReviewData> items
) implements Document {

    public FreshnessDocument {
        items = List.copyOf(items);
    }
}
