package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.EntryData;
import java.util.List;

@Described("All benchmarks of the lab, by id.")
public record BenchmarksDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    List<EntryData> items
)
        implements Document {

    public BenchmarksDocument {
        items = List.copyOf(items);
    }
}
