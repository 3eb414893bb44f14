package dev.touchstone.api;

import dev.touchstone.api.data.ClaimData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("Claims that were taken from sources, each with what came of it.")
public record ClaimsDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The address of the page that answers the same question.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("How many claims there are, asked for or not.") int total,
    @Described("Those that were asked for, by source.") List<ClaimData> items,
    @Described("Everything that claims, findings and earlier matches cite.") List<SourceData> sources
) implements Document {

    public ClaimsDocument {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
