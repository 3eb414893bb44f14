package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.Located;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// A unit of the closed list, or a noun that is counted.
///
/// @param symbol as it is shown: `ms`, `MiB`, `req/s`, `×`, `%`, `packages`; empty for a plain number
/// @param dimension only units of one dimension convert into each other; counted nouns each have their own
/// @param factor how many of the dimension's base unit make one of this
public record Unit(String symbol, String dimension, BigDecimal factor) {

    /// What a criterion without a unit counts in.
    public static final Unit NUMBER = new Unit("", "number", BigDecimal.ONE);

    private static final String NOUN_DIMENSION = "number of ";

    /// A quotient that ends is shorter than this, since a number has at most thirty digits and the units' factors end too.
    private static final MathContext QUOTIENT = new MathContext(100, RoundingMode.HALF_EVEN);
    private static final MathContext WITHOUT_DUST = new MathContext(90, RoundingMode.HALF_EVEN);
    private static final int LONGEST_EXACT = 80;

    /// A noun that is counted, such as `packages`.
    public static Unit counting(String noun) {
        return new Unit(noun, NOUN_DIMENSION + noun, BigDecimal.ONE);
    }

    /// The unit of the closed list with this symbol or with another accepted spelling of it; nouns are not in the list.
    public static Optional<Unit> find(String symbol) {
        return Units.find(symbol);
    }

    /// The unit that somebody probably meant who wrote this in running text: `milliseconds`, `requests per second`, `Kb`.
    public static Optional<Unit> guess(String word) {
        return Units.meantBy(word);
    }

    /// Reads the unit that a criterion declares: a symbol of the closed list, nothing, or a lower-case noun that is counted.
    public static Checked<Optional<Unit>> read(Located<String> symbol) {
        return UnitReader.read(symbol);
    }

    public boolean isNoun() {
        return dimension.equals(NOUN_DIMENSION + symbol);
    }

    /// Whether a number may stand without this unit behind it.
    public boolean mayBeLeftOut() {
        return symbol.isEmpty() || isNoun();
    }

    /// Whether a figure may be shortened by `k`, `M` or `G`: counts and rates of events, which have no such prefix of their own.
    public boolean isCounted() {
        return mayBeLeftOut() || Units.EVENT_RATES.contains(dimension);
    }

    public boolean convertsTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    /// The noun for one of what is counted, which a cell may also have. Where the spelling does not tell (`caches`, `switches`),
    /// it stays as it is.
    String singular() {
        if (symbol.matches(".*(?:s|x|z|ch|sh)es|.*ss")) {
            return symbol;
        }
        return symbol.replaceFirst("ies$", "ys").replaceFirst("s$", "");
    }

    /// The unit behind a number as an author writes it: `30 ms`, `30×`, `30`.
    String behind(String number) {
        return number + (symbol.isEmpty() || symbol.equals("×") ? "" : " ") + symbol;
    }

    /// How many of the dimension's base unit an amount is.
    BigDecimal inBase(BigDecimal amount) {
        return amount.multiply(factor);
    }

    /// How many of this unit an amount of the dimension's base unit is.
    BigDecimal fromBase(BigDecimal amount) {
        return new Unit(symbol, dimension, BigDecimal.ONE).convert(amount, this);
    }

    /// The same amount in another unit. Exact wherever the decimal ends; seconds in minutes may not, and have a hundred digits.
    /// What was rounded so converts back to exactly the figure that it was.
    public BigDecimal convert(BigDecimal amount, Unit to) {
        if (!convertsTo(to)) {
            throw new IllegalArgumentException("no " + dimension + " in " + to.dimension);
        }
        BigDecimal quotient = amount.multiply(factor).divide(to.factor, QUOTIENT);
        BigDecimal rounded = quotient.round(WITHOUT_DUST).stripTrailingZeros();
        return Bound.plain(rounded.precision() <= LONGEST_EXACT ? rounded : quotient);
    }
}
