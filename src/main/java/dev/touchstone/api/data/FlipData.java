package dev.touchstone.api.data;

import java.math.BigDecimal;
import java.util.List;

@Described("A change of one weight behind which another runtime comes first.")
public record FlipData(
    @Described("The id of the criterion.") String criterion,
    @Described("How much it counts now.") BigDecimal points,
    @Described("The weight at which the first place is shared, as an exact fraction; beyond it, others have it.") String limit,
    @Described("Whether the weight has to rise, rather than fall.") boolean isRise,
    @Described("Ids of the runtimes that come first then.") List<String> first
) {

    public FlipData {
        first = List.copyOf(first);
    }
}
