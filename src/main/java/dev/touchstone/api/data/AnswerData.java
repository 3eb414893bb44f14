package dev.touchstone.api.data;

@Described("A cell together with the comparison and the criterion that it belongs to.")
public record AnswerData(
    ReferenceData comparison,
    MeasureData criterion,
    CellData cell
) {}
