package dev.touchstone.api.data;

@Described("A level of a scale.")
public record LevelData(
    @Described("What it is called.") String name,
    @Described("What it says about a runtime; empty where nothing explains it.") String meaning
) {}
