package dev.touchstone.api.data;

import dev.touchstone.query.Match;
import java.util.List;

@Described("One runtime beside everything that is demanded.")
public record MatchData(
    GatheredColumnData runtime,
    @Described("Whether it meets every requirement, fails at least one, or may meet them.") Match.Standing standing,
    @Described("One per requirement, in their order.") List<FitData> answers
) {

    public MatchData {
        answers = List.copyOf(answers);
    }
}
