package dev.touchstone.value;

import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures how far apart the values of two cells lie, of which one is ahead under every shared condition.
final class Distance {

    private static final int MOST_DIGITS = 12;

    private Distance() {}

    static Lead between(List<Order.Shared> shared) {
        List<Value> values = shared.stream()
                .flatMap(one -> Stream.concat(one.first().stream(), one.second().stream()))
                .toList();
        if (values.stream().allMatch(Rating.class::isInstance)) {
            return levels(shared);
        }
        if (values.stream().allMatch(Quantity.class::isInstance)) {
            return times(shared,
                    values.stream().anyMatch(value -> value instanceof Quantity some && some.approximate()));
        }
        return new Lead.Unsized();
    }

    /// The gap between two ranges: its two sides, and the outer ends.
    private record Gap(Range lower, Range upper) {

        static Gap of(List<Value> first, List<Value> second) {
            Range one = hull(first);
            Range two = hull(second);
            return one.isBelow(two) ? new Gap(one, two) : new Gap(two, one);
        }

        /// The figures as they were written: an approximation's margin decides who is ahead, but is not part of by how much.
        private static Range hull(List<Value> values) {
            return values.stream()
                    .map(value -> value instanceof Quantity quantity ? quantity.spelledRange() : Order.range(value))
                    .reduce(Range::hull)
                    .orElseThrow();
        }

        Optional<BigDecimal> least() {
            return upper.low() instanceof At(BigDecimal above, boolean _)
                    && lower.high() instanceof At(BigDecimal below, boolean _)
                            ? ratio(above, below)
                            : Optional.empty();
        }

        Optional<BigDecimal> most() {
            return upper.high() instanceof At(BigDecimal above, boolean _)
                    && lower.low() instanceof At(BigDecimal below, boolean _)
                            ? ratio(above, below)
                            : Optional.empty();
        }

        private static Optional<BigDecimal> ratio(BigDecimal above, BigDecimal below) {
            return below.signum() == 0 ? Optional.empty() : Optional.of(above.divide(below, MathContext.DECIMAL128));
        }
    }

    private static List<Gap> gaps(List<Order.Shared> shared) {
        return shared.stream().map(one -> Gap.of(one.first(), one.second())).toList();
    }

    private static Lead times(List<Order.Shared> shared, boolean approximate) {
        List<Gap> gaps = gaps(shared);
        List<BigDecimal> least = gaps.stream().map(Gap::least).flatMap(Optional::stream).toList();
        List<BigDecimal> most = gaps.stream().map(Gap::most).flatMap(Optional::stream).toList();
        if (least.size() < gaps.size()) {
            return new Lead.Unsized();
        }
        Bound end = most.size() < gaps.size() ? new Unbounded()
                : new At(rounded(most.stream().reduce(BigDecimal::max).orElseThrow()), true);
        return new Lead.Times(rounded(least.stream().reduce(BigDecimal::min).orElseThrow()), end, approximate);
    }

    /// Two significant digits; more only where two would say that there is no difference.
    private static BigDecimal rounded(BigDecimal ratio) {
        BigDecimal rounded = ratio.round(new MathContext(2, RoundingMode.HALF_UP));
        for (int digits = 3; rounded.compareTo(BigDecimal.ONE) == 0 && digits <= MOST_DIGITS; digits++) {
            rounded = ratio.round(new MathContext(digits, RoundingMode.HALF_UP));
        }
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Lead levels(List<Order.Shared> shared) {
        List<Integer> least = gaps(shared).stream()
                .map(gap -> height(gap.upper().low()) - height(gap.lower().high()))
                .toList();
        List<Integer> most = gaps(shared).stream()
                .map(gap -> height(gap.upper().high()) - height(gap.lower().low()))
                .toList();
        return new Lead.Levels(least.stream().reduce(Integer::min).orElseThrow(),
                most.stream().reduce(Integer::max).orElseThrow());
    }

    private static int height(Bound bound) {
        return switch (bound) {
            case At(BigDecimal value, boolean _) -> value.intValueExact();
            case Unbounded() -> throw new IllegalArgumentException("a scale has two ends");
        };
    }
}
