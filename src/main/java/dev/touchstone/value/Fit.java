package dev.touchstone.value;

/// Whether what is said meets what is demanded. Only what is certain is a yes or a no.
public enum Fit {
    /// all that is said meets it
    YES,
    /// nothing that is said meets it
    NO,
    /// what is said lies on both sides, or in between
    DEPENDS,
    /// nothing is said that could tell
    UNKNOWN;

    /// What two statements amount to that hold under different conditions: where they differ, it depends on which of them counts.
    public Fit and(Fit other) {
        return this == other ? this : DEPENDS;
    }
}
