package dev.touchstone.api.data;

import java.math.BigDecimal;
import java.util.List;

@Described("A runtime in a ranking.")
public record PlaceData(
    @Described("The id of the runtime.") String runtime,
    @Described("1 for the best; the same for those that tie.") int rank,
    @Described("Whether another one has the same score.") boolean isTied,
    @Described("Between 0 and 1, with four decimals.") BigDecimal score,
    @Described("The same as an exact fraction.") String exact,
    @Described("One per weight that counts.") List<TermData> terms
) {

    public PlaceData {
        terms = List.copyOf(terms);
    }
}
