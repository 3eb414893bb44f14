package dev.touchstone.api.data;

import dev.touchstone.value.Direction;

@Described("One figure that a benchmark gives for every arm.")
public record LabMeasureData(
    @Described("Its id within the benchmark.") String id,
    @Described("What it is called.") String name,
    @Described("The unit of its figures; empty for a plain number.") String unit,
    @Described("Which way is better; `none` where neither is.") Direction better,
    @Described("Whether it depends on the machine, so that it can be compared within one run only.") boolean isOfMachine
) {}
