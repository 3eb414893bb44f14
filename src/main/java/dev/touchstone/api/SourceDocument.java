package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.PassageData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.api.data.VoiceData;
import java.util.List;

@Described("One source, with everything on this site that rests on it.")
public record SourceDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The permanent address of the page.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    SourceData source,
    @Described("Every statement that cites it, comparison by comparison.") List<VoiceData> statements,
    @Described("Every other place that cites it.") List<PassageData> passages,
    @Described("Everything that the statements cite.") List<SourceData> sources
) implements Document {

    public SourceDocument {
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
        sources = List.copyOf(sources);
    }
}
