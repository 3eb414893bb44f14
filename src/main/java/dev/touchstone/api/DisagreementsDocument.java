package dev.touchstone.api;

import dev.touchstone.api.data.ContestData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("Where two statements about one runtime differ under the same conditions.")
public record DisagreementsDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    List<ContestData> items,
    @Described("Everything that the statements cite.") List<SourceData> sources
) implements Document {

    public DisagreementsDocument {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
