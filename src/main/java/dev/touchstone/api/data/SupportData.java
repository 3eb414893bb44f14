package dev.touchstone.api.data;

import dev.touchstone.value.Support;

@Described("Whether a runtime has something.")
public record SupportData(
    @Described("How far the support goes.") Support.Status status,
    @Described("The first version that has it; empty where that is not stated.") String since,
    @Described("The last version that has it; empty where that is not stated.") String until,
    @Described("The flag that turns it on; empty where none is stated.") String behind
) {}
