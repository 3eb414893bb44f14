package dev.touchstone.page.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// An axis from 0 in equal steps.
record LinearScale(BigDecimal step, int steps) implements AxisScale {

    /// The whole, in quarters: a share is always drawn as a part of it.
    static final LinearScale WHOLE = new LinearScale(BigDecimal.valueOf(25), 4);

    private static final BigDecimal INTERVALS = BigDecimal.valueOf(4);
    private static final double CROWDED = 92;

    static LinearScale fitting(BigDecimal high, List<BigDecimal> openAbove) {
        if (high.signum() <= 0) {
            return new LinearScale(BigDecimal.ONE, 1);
        }
        BigDecimal step = RoundNumber.atLeast(high.divide(INTERVALS));
        int steps = high.divide(step, 0, RoundingMode.CEILING).intValueExact();
        LinearScale tight = new LinearScale(step, steps);
        boolean needsRoom = openAbove.stream().anyMatch(value -> tight.position(value) > CROWDED);
        return needsRoom ? new LinearScale(step, steps + 1) : tight;
    }

    @Override
    public BigDecimal from() {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal to() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    @Override
    public double position(BigDecimal value) {
        return value.doubleValue() * 100 / to().doubleValue();
    }

    @Override
    public List<BigDecimal> ticks() {
        return Stream.iterate(BigDecimal.ZERO, step::add).limit(steps + 1L).toList();
    }
}
