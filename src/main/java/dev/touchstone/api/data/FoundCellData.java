package dev.touchstone.api.data;

@Described("A cell of a row that was found.")
public record FoundCellData(
    @Described("The name of the runtime.") String runtime,
    @Described("The permanent address of the cell.") String address,
    @Described("What it says.") String text,
    @Described("Whether the question is about this cell alone.") boolean isAsked
) {}
