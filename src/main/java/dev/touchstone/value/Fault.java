package dev.touchstone.value;

/// Why a text could not be read, and from which of its offsets to which.
///
/// @param reason to follow "cannot read `the cell`:"
record Fault(String reason, int from, int to) {}
