package dev.touchstone.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Rounds figures to as many digits as are worth showing: the rest is chance.
public final class Significant {

    private Significant() {}

    /// Without a point where all that is behind it is zero.
    ///
    /// @param value finite
    public static BigDecimal of(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
