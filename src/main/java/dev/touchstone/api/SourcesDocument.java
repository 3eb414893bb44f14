package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("Everything that articles cite, by key.")
public record SourcesDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    List<SourceData> items
)
        implements Document {

    public SourcesDocument {
        items = List.copyOf(items);
    }
}
