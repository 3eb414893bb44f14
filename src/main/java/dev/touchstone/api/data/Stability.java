package dev.touchstone.api.data;

/// Whether a change of a single weight takes the first place away.
public enum Stability {
    /// there is no first place to lose: it is shared, or nobody is ranked
    UNDECIDED,
    /// no change of a single weight does
    STEADY,
    /// some changes do
    TURNING
}
