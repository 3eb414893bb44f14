package dev.touchstone.page.axis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Round numbers: 1, 2 or 5 times a power of ten.
final class RoundNumber {

    private static final List<BigDecimal> DIGITS = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5),
            BigDecimal.TEN);

    private RoundNumber() {}

    /// The smallest round number that is not below a positive one.
    static BigDecimal atLeast(BigDecimal number) {
        BigDecimal power = power(number);
        return DIGITS.stream()
                .map(power::multiply)
                .filter(round -> round.compareTo(number) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /// The largest round number that is not above a positive one.
    static BigDecimal atMost(BigDecimal number) {
        BigDecimal power = power(number);
        return DIGITS.reversed()
                .stream()
                .map(power::multiply)
                .filter(round -> round.compareTo(number) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /// The next larger round number behind one that is round.
    static BigDecimal after(BigDecimal round) {
        BigDecimal power = power(round);
        return DIGITS.stream()
                .map(power::multiply)
                .filter(other -> other.compareTo(round) > 0)
                .findFirst()
                .orElseThrow();
    }

    static boolean isPowerOfTen(BigDecimal round) {
        return power(round).compareTo(round) == 0;
    }

    private static BigDecimal power(BigDecimal number) {
        BigDecimal digit = number.round(new MathContext(1, RoundingMode.DOWN));
        return BigDecimal.ONE.scaleByPowerOfTen(digit.precision() - digit.scale() - 1);
    }
}
