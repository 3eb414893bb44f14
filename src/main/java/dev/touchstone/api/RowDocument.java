package dev.touchstone.api;

import dev.touchstone.api.data.ColumnData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.ReferenceData;
import dev.touchstone.api.data.RowData;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("One row of a comparison by itself, with all its cells and everything that they cite.")
public record RowDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the row on its page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    ReferenceData comparison,
    @Described("In the order of the columns.") List<ColumnData> runtimes,
    RowData row,
    @Described("Everything that the statements cite.") List<SourceData> sources
)
        implements Document {

    public RowDocument {
        runtimes = List.copyOf(runtimes);
        sources = List.copyOf(sources);
    }
}
