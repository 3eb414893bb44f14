package dev.touchstone.value;

import dev.touchstone.diagnostic.Code;

/// Why a text could not be read, and from which of its offsets to which.
///
/// @param reason to follow "cannot read `the cell`:"
record Fault(Code code, String reason, int from, int to) {

    Fault(String reason, int from, int to) {
        this(Code.UNREADABLE_CELL, reason, from, to);
    }
}
