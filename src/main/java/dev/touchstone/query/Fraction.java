package dev.touchstone.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction, so that ties are ties: no score is rounded before it is compared.
///
/// @param below positive, and without a common divisor with what is above
public record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (below.signum() == 0) {
            throw new IllegalArgumentException("a fraction of nothing");
        }
        BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
        above = above.divide(common);
        below = below.divide(common);
    }

    static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0 ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    public Fraction negated() {
        return new Fraction(above.negate(), below);
    }

    public Fraction size() {
        return new Fraction(above.abs(), below);
    }

    public int signum() {
        return above.signum();
    }

    /// With so many decimals, rounded; trailing zeros are left out.
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        BigDecimal quotient = new BigDecimal(above).divide(new BigDecimal(below), decimals, mode).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    /// With at most so many decimals, and said to be rounded where that leaves something out: `0.25`, `≈ 0.333`.
    public String text(int decimals) {
        BigDecimal rounded = rounded(decimals, RoundingMode.HALF_UP);
        return (of(rounded).equals(this) ? "" : "≈ ") + rounded.toPlainString();
    }

    /// The same with as many decimals more as it takes to tell it from another number that stands beside it.
    public String text(int decimals, BigDecimal beside) {
        int enough = decimals;
        while (!equals(of(beside)) && rounded(enough, RoundingMode.HALF_UP).compareTo(beside) == 0) {
            enough++;
        }
        return text(enough);
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    @Override
    public String toString() {
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }
}
