package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.GatheredColumnData;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.api.data.HiddenData;
import dev.touchstone.api.data.ReferenceData;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("Some runtimes beside each other, from everything that all comparisons say. Nobody has weighed it.")
public record CompareDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The address of the page that answers the same question.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("In the order of the question.") List<GatheredColumnData> runtimes,
    @Described("The rows that were asked for, in the order that was asked for.") List<GatheredRowData> rows,
    @Described("The criteria that are left out.") List<HiddenData> hidden,
    @Described("Comparisons of these runtimes, those of exactly these first.") List<ReferenceData> comparisons,
    @Described("Everything that the statements cite.") List<SourceData> sources
) implements Document {

    public CompareDocument {
        runtimes = List.copyOf(runtimes);
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        comparisons = List.copyOf(comparisons);
        sources = List.copyOf(sources);
    }
}
