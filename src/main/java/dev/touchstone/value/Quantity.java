package dev.touchstone.value;

import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import java.math.BigDecimal;

/// A number or a range of numbers, in the criterion's own unit.
///
/// @param low the lower end as written, before an approximation widens it
/// @param high the upper end; equal to the lower one for a single figure
/// @param approximate written with `~`: compares as ten per cent either way
/// @param unit the criterion's unit, in which the bounds are given
/// @param written the author's spelling, for display
public record Quantity(Bound low, Bound high, boolean approximate, Unit unit, String written) implements Value {

    private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");

    public Quantity {
        Range range = new Range(low, high);
        if (range.isEmpty() || (low instanceof Unbounded && high instanceof Unbounded)) {
            throw new IllegalArgumentException("no quantity lies between " + low + " and " + high);
        }
        if (approximate && range.isUnbounded()) {
            throw new IllegalArgumentException("what has no end cannot be approximate: " + written);
        }
    }

    /// Whether it is one figure and not approximate.
    public boolean isExact() {
        return isSingle() && !approximate;
    }

    /// Whether it is one figure, approximate or not.
    public boolean isSingle() {
        return spelledRange().isPoint();
    }

    /// What it compares as: an approximation is ten per cent wider at either end.
    public Range range() {
        return approximate ? new Range(times(low, TENTH_LESS), times(high, TENTH_MORE)) : spelledRange();
    }

    /// The ends as they were written.
    Range spelledRange() {
        return new Range(low, high);
    }

    @Override
    public String canonical() {
        return new QuantityText(this, false).text();
    }

    /// `about 30 ms`, `10 to 100 ×`, `at least 2 M`, `more than 5 ms`, `at most 5 ms`, `less than 5 ms`.
    @Override
    public String phrase() {
        return new QuantityText(this, true).text();
    }

    @Override
    public Object meaning() {
        return new Meaning(spelledRange(), approximate, unit);
    }

    private record Meaning(Range range, boolean isApproximate, Unit unit) {}

    private static Bound times(Bound bound, BigDecimal factor) {
        return switch (bound) {
            case At(BigDecimal value, boolean closed) -> new At(value.multiply(factor), closed);
            case Unbounded() -> bound;
        };
    }
}
