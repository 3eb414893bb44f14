package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.GatheredColumnData;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.api.data.HiddenData;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("All runtimes by many criteria, from everything that all comparisons say.")
public record MatrixDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The address of the page that answers the same question.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("All runtimes, by name.") List<GatheredColumnData> runtimes,
    @Described("The rows that were asked for, by group and name.") List<GatheredRowData> rows,
    @Described("The criteria that are left out.") List<HiddenData> hidden,
    @Described("Everything that the statements cite.") List<SourceData> sources
) implements Document {

    public MatrixDocument {
        runtimes = List.copyOf(runtimes);
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        sources = List.copyOf(sources);
    }
}
