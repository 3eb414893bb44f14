package dev.touchstone.api.data;

import java.util.List;

@Described("How the cells of a row compare.")
public record OrderData(
    @Described("Whether the criterion says which answer is better.") boolean isOrdered,
    @Described("Whether one runtime is ahead of every other.") boolean hasLeader,
    @Described("The id of that runtime; empty where there is none.") String leader,
    @Described("Each two runtimes of the row.") List<PairData> pairs
) {

    public OrderData {
        pairs = List.copyOf(pairs);
    }
}
