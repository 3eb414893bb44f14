package dev.touchstone.page.axis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// An axis on which equal ways are equal factors, between two round numbers above 0.
record LogScale(BigDecimal low, BigDecimal high) implements AxisScale {

    private static final int MOST_TICKS = 7;
    private static final double CROWDED = 92;

    static LogScale fitting(BigDecimal low, BigDecimal high, List<BigDecimal> openAbove) {
        LogScale tight = new LogScale(RoundNumber.atMost(low), RoundNumber.atLeast(high));
        boolean needsRoom = openAbove.stream().anyMatch(value -> tight.position(value) > CROWDED);
        return needsRoom ? new LogScale(tight.low, RoundNumber.after(tight.high)) : tight;
    }

    @Override
    public BigDecimal from() {
        return low;
    }

    @Override
    public BigDecimal to() {
        return high;
    }

    @Override
    public double position(BigDecimal value) {
        return 100 * Math.log(value.doubleValue() / low.doubleValue())
                / Math.log(high.doubleValue() / low.doubleValue());
    }

    /// All round numbers, or only powers of ten, or only some of those: as many as there is room for.
    @Override
    public List<BigDecimal> ticks() {
        List<BigDecimal> round = Stream.iterate(low, n -> n.compareTo(high) <= 0, RoundNumber::after).toList();
        if (round.size() <= MOST_TICKS) {
            return round;
        }
        List<BigDecimal> powers = round.stream().filter(RoundNumber::isPowerOfTen).toList();
        int stride = (powers.size() + MOST_TICKS - 1) / MOST_TICKS;
        return Stream.iterate(0, i -> i < powers.size(), i -> i + stride).map(powers::get).toList();
    }
}
