package dev.touchstone.api.data;

@Described("One statement by itself, with everything that it is about.")
public record VoiceData(
    ReferenceData comparison,
    MeasureData criterion,
    ReferenceData runtime,
    @Described("The permanent address of the cell on its page.") String address,
    StatementData statement
) {}
