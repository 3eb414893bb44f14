package dev.touchstone.value;

import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import java.math.BigDecimal;

/// A stretch of the number line: what a value leaves possible, once approximation is taken into account.
public record Range(Bound low, Bound high) {

    static Range point(BigDecimal value) {
        return closed(value, value);
    }

    static Range closed(BigDecimal low, BigDecimal high) {
        return new Range(new At(low, true), new At(high, true));
    }

    /// Whether every point of this range lies below every point of the other.
    public boolean isBelow(Range other) {
        return high instanceof At(BigDecimal end, boolean endClosed)
                && other.low instanceof At(BigDecimal start, boolean startClosed)
                && (end.compareTo(start) < 0 || (end.compareTo(start) == 0 && !(endClosed && startClosed)));
    }

    /// Whether every point of this range is one of the other.
    public boolean isWithin(Range other) {
        return reaches(other.low, low, -1) && reaches(other.high, high, 1);
    }

    /// Whether one bound lies as far out as the other, downwards for a negative side.
    private static boolean reaches(Bound outer, Bound inner, int side) {
        if (!(outer instanceof At(BigDecimal far, boolean farClosed))) {
            return true;
        }
        if (!(inner instanceof At(BigDecimal near, boolean nearClosed))) {
            return false;
        }
        int difference = Integer.signum(far.compareTo(near)) * side;
        return difference > 0 || (difference == 0 && (farClosed || !nearClosed));
    }

    /// Whether it has no end on one side or on both.
    public boolean isUnbounded() {
        return low instanceof Unbounded || high instanceof Unbounded;
    }

    public boolean isPoint() {
        return low.equals(high) && !isUnbounded();
    }

    /// Whether no point lies in it, as in a range that runs downwards.
    boolean isEmpty() {
        return low instanceof At(BigDecimal start, boolean startClosed)
                && high instanceof At(BigDecimal end, boolean endClosed)
                && (start.compareTo(end) > 0 || (start.compareTo(end) == 0 && !(startClosed && endClosed)));
    }

    /// The range from the lowest to the highest point of both.
    public Range hull(Range other) {
        return new Range(outer(low, other.low, -1), outer(high, other.high, 1));
    }

    /// The bound that lies further out, downwards for a negative side.
    private static Bound outer(Bound one, Bound two, int side) {
        if (!(one instanceof At(BigDecimal first, boolean firstClosed))
                || !(two instanceof At(BigDecimal second, boolean secondClosed))) {
            return new Unbounded();
        }
        int difference = Integer.signum(first.compareTo(second)) * side;
        if (difference == 0) {
            return new At(first, firstClosed || secondClosed);
        }
        return difference > 0 ? one : two;
    }
}
