package dev.touchstone.value;

import java.math.BigDecimal;

/// One end of a range.
public sealed interface Bound {

    /// The range ends at a value, which is part of it only if closed. Equal numbers are equal bounds: trailing zeros are dropped.
    record At(BigDecimal value, boolean closed) implements Bound {

        public At {
            value = plain(value);
        }
    }

    /// The range does not end on this side, as in `2M+`.
    record Unbounded() implements Bound {}

    /// The number with neither trailing zeros nor an exponent.
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
