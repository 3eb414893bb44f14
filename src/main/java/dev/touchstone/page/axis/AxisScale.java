package dev.touchstone.page.axis;

import java.math.BigDecimal;
import java.util.List;

/// Where a number stands on an axis.
public sealed interface AxisScale permits LinearScale, LogScale {

    /// From 0 at the left end to 100 at the right one.
    double position(BigDecimal value);

    /// The number at the left end.
    BigDecimal from();

    /// The number at the right end.
    BigDecimal to();

    /// The numbers that are written under the axis, from left to right.
    List<BigDecimal> ticks();

    /// The scale that shows all of these numbers: logarithmic where they span more than a factor of 20.
    ///
    /// @param openAbove numbers behind which an arrow needs room
    static AxisScale fitting(List<BigDecimal> values, List<BigDecimal> openAbove) {
        BigDecimal low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        boolean wide = low.signum() > 0 && high.compareTo(low.multiply(BigDecimal.valueOf(20))) > 0;
        return wide ? LogScale.fitting(low, high, openAbove) : LinearScale.fitting(high, openAbove);
    }
}
