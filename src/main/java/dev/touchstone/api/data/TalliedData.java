package dev.touchstone.api.data;

@Described("What stands behind the statements of one comparison.")
public record TalliedData(ReferenceData comparison, TallyData tally) {}
