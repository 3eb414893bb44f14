package dev.touchstone.lint.table;

import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
import dev.touchstone.value.Bound;
import dev.touchstone.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The ratios between the figures of one row.
record Proportions(List<Pair> pairs) {

    private static final MathContext QUOTIENT = new MathContext(20, RoundingMode.HALF_EVEN);
    private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
    private static final int DIGITS_SHOWN = 3;

    Proportions {
        pairs = List.copyOf(pairs);
    }

    /// Two figures, and between which bounds the first is a multiple of the second.
    record Pair(Quantity greater, Quantity smaller, BigDecimal low, BigDecimal high) {

        /// Within ten per cent, and another ten where either figure was only approximate.
        boolean bearsOut(RatioText ratio) {
            boolean approximate = greater.approximate() || smaller.approximate();
            BigDecimal least = low.multiply(TENTH_LESS).multiply(approximate ? TENTH_LESS : BigDecimal.ONE);
            BigDecimal most = high.multiply(TENTH_MORE).multiply(approximate ? TENTH_MORE : BigDecimal.ONE);
            return ratio.high().compareTo(least) >= 0 && ratio.low().compareTo(most) <= 0;
        }

        BigDecimal distance(RatioText ratio) {
            return low.subtract(ratio.high()).max(ratio.low().subtract(high)).abs();
        }

        String words() {
            String least = rounded(low);
            String most = rounded(high);
            return least.equals(most) ? least : least + " to " + most;
        }

        private static String rounded(BigDecimal number) {
            BigDecimal plain = number.round(new MathContext(DIGITS_SHOWN, RoundingMode.HALF_EVEN)).stripTrailingZeros();
            return plain.toPlainString();
        }
    }

    static Proportions of(Row row) {
        List<Quantity> figures = row.cells()
                .stream()
                .flatMap(cell -> cell.statements().stream())
                .map(Statement::value)
                .flatMap(value -> value instanceof Quantity quantity ? Optional.of(quantity).stream()
                        : Optional.<Quantity>empty().stream())
                .filter(quantity -> !quantity.unit().dimension().equals("ratio"))
                .distinct()
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Quantity one : figures) {
            figures.stream()
                    .filter(other -> !other.equals(one))
                    .flatMap(other -> pair(one, other).stream())
                    .forEach(pairs::add);
        }
        return new Proportions(pairs);
    }

    private static Optional<Pair> pair(Quantity one, Quantity other) {
        if (one.low() instanceof Bound.At(BigDecimal low, boolean _)
                && one.high() instanceof Bound.At(BigDecimal high, boolean _)
                && other.low() instanceof Bound.At(BigDecimal least, boolean _)
                && other.high() instanceof Bound.At(BigDecimal most, boolean _)
                && least.signum() > 0 && low.signum() > 0) {
            return Optional.of(new Pair(one, other, low.divide(most, QUOTIENT), high.divide(least, QUOTIENT)));
        }
        return Optional.empty();
    }

    /// The pair that comes nearest to a ratio, where even that one does not bear it out.
    Optional<Pair> refuting(RatioText ratio) {
        return pairs.stream().anyMatch(pair -> pair.bearsOut(ratio)) ? Optional.empty()
                : pairs.stream().min(Comparator.comparing(pair -> pair.distance(ratio)));
    }
}
