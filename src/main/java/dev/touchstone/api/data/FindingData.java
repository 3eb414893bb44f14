package dev.touchstone.api.data;

import dev.touchstone.article.Claim.Verdict;
import java.util.List;

@Described("What a primary source says of a claim.")
public record FindingData(
    Verdict verdict,
    @Described("In our words.") String text,
    @Described("Keys of the sources that it rests on.") List<String> sources
) {

    public FindingData {
        sources = List.copyOf(sources);
    }
}
