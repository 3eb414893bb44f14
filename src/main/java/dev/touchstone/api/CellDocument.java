package dev.touchstone.api;

import dev.touchstone.api.data.CellData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.MeasureData;
import dev.touchstone.api.data.OrderData;
import dev.touchstone.api.data.ReferenceData;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("One cell of a comparison by itself, with the order of its row and everything that it cites.")
public record CellDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the cell on its page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    ReferenceData comparison,
    MeasureData criterion,
    ReferenceData runtime,
    CellData cell,
    @Described("How the cells of the row compare.") OrderData order,
    @Described("Everything that the statements cite.") List<SourceData> sources
)
        implements Document {

    public CellDocument {
        sources = List.copyOf(sources);
    }
}
