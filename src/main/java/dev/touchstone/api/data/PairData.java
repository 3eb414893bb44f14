package dev.touchstone.api.data;

import dev.touchstone.value.Order;
import dev.touchstone.value.Outcome;

@Described("How one runtime stands to another.")
public record PairData(
    @Described("The id of a runtime.") String first,
    @Described("The id of the runtime that it is compared with.") String second,
    @Described("How the first stands to the second.") Outcome outcome,
    @Described("Why it stands so.") Order.Why reason,
    @Described("By how much the one that is ahead is so, such as `1.7×`; empty where that cannot be measured.") String lead
) {}
