package dev.touchstone.value;

import java.math.BigDecimal;

/// One end of a range.
public sealed interface Bound {

    /// The range ends at a value, which is part of it only if closed.
    record At(BigDecimal value, boolean closed) implements Bound {
    }

    /// The range does not end on this side, as in `2M+`.
    record Unbounded() implements Bound {
    }
}
