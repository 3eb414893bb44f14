package dev.touchstone.api.data;

@Described("What was run: a program with one version of a runtime.")
public record TakenArmData(
    @Described("Its id within the benchmark.") String id,
    @Described("What it is called.") String name,
    @Described("What the executable says of itself.") String version
) {}
