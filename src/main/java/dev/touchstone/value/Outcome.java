package dev.touchstone.value;

/// How one cell stands to another of its row.
public enum Outcome {
    AHEAD, BEHIND, TIE, OVERLAP, INCOMPARABLE, UNKNOWN;

    /// The same relation seen from the other cell.
    public Outcome reversed() {
        return switch (this) {
            case AHEAD -> BEHIND;
            case BEHIND -> AHEAD;
            case TIE, OVERLAP, INCOMPARABLE, UNKNOWN -> this;
        };
    }
}
