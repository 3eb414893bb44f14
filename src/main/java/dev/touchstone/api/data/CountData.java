package dev.touchstone.api.data;

@Described("A value by which a search can be narrowed.")
public record CountData(
    @Described("As a query writes it.") String value,
    @Described("What it is called.") String name,
    @Described("How many places have it.") int count,
    @Described("Whether it was asked for.") boolean isWanted
) {}
