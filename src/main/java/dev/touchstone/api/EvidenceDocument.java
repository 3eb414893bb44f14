package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.TalliedData;
import dev.touchstone.api.data.TallyData;
import java.util.List;

@Described("How well the site is sourced, comparison by comparison and in all.")
public record EvidenceDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    TallyData total,
    List<TalliedData> items
)
        implements Document {

    public EvidenceDocument {
        items = List.copyOf(items);
    }
}
