package dev.touchstone.page.measured;

/// One program with one version of a runtime, as a table names it.
///
/// @param href the page of the runtime; empty where it has none
/// @param version what the executable says of itself
/// @param isBaseline whether the others are put beside it
/// @param isOutdated whether the program is another one today
public record ArmName(String text, String href, String version, boolean isBaseline, boolean isOutdated) {}
