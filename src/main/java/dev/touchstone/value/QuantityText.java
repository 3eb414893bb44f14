package dev.touchstone.value;

import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Writes a quantity down: in signs as an author would, or in English words.
///
/// @param words whether to write words, with a space before every unit, and millions shortened so that they can be read out
record QuantityText(Quantity quantity, boolean words) {

    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal BILLION = new BigDecimal("1000000000");

    /// One end: its number, and the unit behind it.
    private record Figure(String number, String unit) {}

    String text() {
        return switch (quantity.low()) {
            case At(BigDecimal low, boolean lowClosed) -> switch (quantity.high()) {
                case At(BigDecimal high, boolean _) -> sign("~", "about ", quantity.approximate()) + range(low, high);
                case Unbounded() -> (lowClosed ? sign("≥ ", "at least ") : sign("> ", "more than ")) + single(low);
            };
            case Unbounded() -> switch (quantity.high()) {
                case At(BigDecimal high, boolean highClosed) ->
                    (highClosed ? sign("≤ ", "at most ") : sign("< ", "less than ")) + single(high);
                case Unbounded() -> quantity.written();
            };
        };
    }

    private String sign(String sign, String word, boolean wanted) {
        return wanted ? sign(sign, word) : "";
    }

    private String sign(String sign, String word) {
        return words ? word : sign;
    }

    private String single(BigDecimal amount) {
        return joined(figure(amount, shortening(amount), shortest(List.of(amount), quantity.unit())));
    }

    private String range(BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) == 0) {
            return single(from);
        }
        String suffix = Stream.of(from, to).map(this::shortening).distinct().reduce((one, two) -> "").orElse("");
        Unit shown = shortest(List.of(from, to), quantity.unit());
        Figure low = figure(from, suffix, shown);
        Figure high = figure(to, suffix, shown);
        return (low.unit().equals(high.unit()) ? low.number() : joined(low)) + sign("–", " to ") + joined(high);
    }

    private String joined(Figure figure) {
        boolean touching = figure.unit().isEmpty() || (!words && figure.unit().equals("×"));
        return figure.number() + (touching ? "" : " ") + figure.unit();
    }

    /// The suffix that shortens a count without rounding it, or nothing.
    private String shortening(BigDecimal amount) {
        if (!words || !quantity.unit().isCounted() || amount.compareTo(MILLION) < 0) {
            return "";
        }
        String suffix = amount.compareTo(BILLION) < 0 ? "M" : "G";
        return shortened(amount, suffix).scale() <= 2 ? suffix : "";
    }

    private static BigDecimal shortened(BigDecimal amount, String suffix) {
        return Bound.plain(amount.divide(suffix.equals("G") ? BILLION : MILLION));
    }

    private Figure figure(BigDecimal amount, String suffix, Unit shown) {
        if (!suffix.isEmpty()) {
            return new Figure(Digits.grouped(shortened(amount, suffix)) + " " + suffix, shown.symbol());
        }
        boolean single = words && shown.isNoun() && amount.compareTo(BigDecimal.ONE) == 0;
        return new Figure(Digits.grouped(quantity.unit().convert(amount, shown)),
                single ? shown.singular() : shown.symbol());
    }

    /// The criterion's unit, except where its number would not end: fifty seconds are not a decimal number of minutes.
    private static Unit shortest(List<BigDecimal> amounts, Unit unit) {
        if (mostDigits(amounts, unit, unit) <= Digits.MOST) {
            return unit;
        }
        return Units.convertibleTo(unit)
                .stream()
                .min(Comparator.comparingInt(other -> mostDigits(amounts, unit, other)))
                .orElse(unit);
    }

    private static int mostDigits(List<BigDecimal> amounts, Unit from, Unit to) {
        return amounts.stream().mapToInt(amount -> Digits.count(from.convert(amount, to))).max().orElse(0);
    }

    /// Whether there is one unit in which an author could write all these amounts down.
    static boolean canWrite(List<BigDecimal> amounts, Unit unit) {
        return mostDigits(amounts, unit, shortest(amounts, unit)) <= Digits.MOST;
    }
}
