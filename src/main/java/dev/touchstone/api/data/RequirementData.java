package dev.touchstone.api.data;

@Described("Something that is demanded of every runtime.")
public record RequirementData(
    @Described("Its one spelling, such as `startup-time<50ms`.") String text,
    MeasureData criterion
) {}
