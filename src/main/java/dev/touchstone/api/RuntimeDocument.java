package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.FactData;
import dev.touchstone.api.data.ReleaseData;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("A runtime: its facts, its releases, and everything that comparisons say about it.")
public record RuntimeDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("Its id, which never changes meaning.") String id,
    @Described("The permanent address of its page.") String address,
    @Described("The hash of everything that it says; the guide on citing tells how to take it.") String hash,
    @Described("The hash of its running text alone, without the discussions of rows.") String textHash,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("What it is called.") String name,
    @Described("One or two sentences about it.") String summary,
    @Described("Former ids and other names.") List<String> aliases,
    List<FactData> facts,
    List<ReleaseData> releases,
    @Described("What each comparison says about it.") List<AnswerData> answers,
    @Described("Everything that facts, releases and statements cite.") List<SourceData> sources
)
        implements Document {

    public RuntimeDocument {
        aliases = List.copyOf(aliases);
        facts = List.copyOf(facts);
        releases = List.copyOf(releases);
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
    }
}
