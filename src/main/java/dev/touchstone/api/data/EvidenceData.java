package dev.touchstone.api.data;

@Described("How many statements have a source. What is unknown or does not apply claims nothing and is not counted.")
public record EvidenceData(int statements, int sourced, int unsourced) {}
