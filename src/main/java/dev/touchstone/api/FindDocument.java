package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.MatchData;
import dev.touchstone.api.data.RankingData;
import dev.touchstone.api.data.RequirementData;
import dev.touchstone.api.data.SourceData;
import java.util.List;

@Described("Which runtimes meet what is demanded, and why.")
public record FindDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The address of the page that answers the same question.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("In the order of their text.") List<RequirementData> requirements,
    @Described("All runtimes, by name.") List<MatchData> runtimes,
    @Described("One where anything is weighed, otherwise none.") List<RankingData> rankings,
    @Described("Everything that the statements cite.") List<SourceData> sources
) implements Document {

    public FindDocument {
        requirements = List.copyOf(requirements);
        runtimes = List.copyOf(runtimes);
        rankings = List.copyOf(rankings);
        sources = List.copyOf(sources);
    }
}
