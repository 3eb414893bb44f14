package dev.touchstone.api.data;

import dev.touchstone.article.Claim.Basis;
import dev.touchstone.judgement.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Described("Something that a source claims, and what came of looking at it.")
public record ClaimData(
    @Described("Its id, which never changes meaning.") String id,
    @Described("The permanent address of the claim.") String address,
    @Described("The key of the source that claims it.") String source,
    @Described("The claim in our words.") String says,
    @Described("Its figure as the source writes it; empty where it has none.") String figure,
    @Described("Ids of the runtimes that it is about.") List<String> about,
    @Described("What sort of thing is claimed. Only ratios, counts, sizes and orders are judged.") Basis basis,
    @Described("What came of it as a whole.") Standing standing,
    @Described("The permanent addresses of the cells that state it.") List<String> cells,
    @Described("One for each place where the lab measures it.") List<JudgementData> measured,
    @Described("Absent where no primary source was found.") @Nullable FindingData finding,
    @Described("Why it cannot be checked; empty where it can.") String because,
    @Described("Earlier matches of its figure, the earliest first.") List<TracedData> traced
) {

    public ClaimData {
        about = List.copyOf(about);
        cells = List.copyOf(cells);
        measured = List.copyOf(measured);
        traced = List.copyOf(traced);
    }
}
