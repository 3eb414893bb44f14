package dev.touchstone.api.data;

@Described("An earlier match of a figure.")
public record TracedData(
    @Described("The day, month or year, as precisely as known.") String on,
    @Described("The figure as it stood there.") String figure,
    @Described("The key of the source where it was seen.") String source,
    @Described("What is to be said about it; may be empty.") String note
) {}
