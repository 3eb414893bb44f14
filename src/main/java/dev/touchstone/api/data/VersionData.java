package dev.touchstone.api.data;

@Described("A version or a range of versions. A version stands for all releases whose numbers begin with its own.")
public record VersionData(
    @Described("The lowest version; empty where the range is open downwards.") String low,
    @Described("Whether the lowest version is part of the range.") boolean isLowIncluded,
    @Described("The highest version, equal to the lowest for a single version; empty where the range is open upwards.") String high,
    @Described("Whether the highest version is part of the range.") boolean isHighIncluded
) {}
