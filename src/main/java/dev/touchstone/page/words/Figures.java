package dev.touchstone.page.words;

import dev.touchstone.value.Bound;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/// Numbers in words and digits.
public final class Figures {

    private static final List<String> SMALL = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine");
    private static final List<String> MULTIPLIERS = List.of("", "k", " M", " G", " T");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Figures() {
    }

    /// `1,234.5`: at most three decimals, thousands parted.
    public static String plain(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// `12k`, `3.34 M`: for the ticks of an axis.
    public static String brief(BigDecimal number) {
        BigDecimal rest = number;
        int thousands = 0;
        while (rest.abs().compareTo(THOUSAND) >= 0 && thousands < MULTIPLIERS.size() - 1) {
            rest = rest.divide(THOUSAND);
            thousands++;
        }
        return plain(rest) + MULTIPLIERS.get(thousands);
    }

    /// `4.8`: two digits, which is as much as a comparison of claims can bear.
    public static String rough(double number) {
        return plain(BigDecimal.valueOf(number).round(new java.math.MathContext(2, RoundingMode.HALF_UP)));
    }

    /// `1 row`, `29 rows`.
    public static String counted(int count, String one, String many) {
        return plain(BigDecimal.valueOf(count)) + " " + (count == 1 ? one : many);
    }

    /// `two`, but `12`.
    public static String spelled(int count) {
        return count >= 0 && count < SMALL.size() ? SMALL.get(count) : plain(BigDecimal.valueOf(count));
    }

    /// A quantity as it is read out: `about 50 ms`, `3 to 10`, `at least 2,000,000`.
    public static String spoken(Quantity quantity) {
        String about = quantity.approximate() ? "about " : "";
        return (about + bounds(quantity.low(), quantity.high()) + " " + unit(quantity.unit())).strip();
    }

    private static String bounds(Bound low, Bound high) {
        if (low instanceof Bound.At(BigDecimal from, boolean fromClosed)) {
            return switch (high) {
                case Bound.At(BigDecimal to, boolean closed) when to.compareTo(from) == 0 -> plain(from);
                case Bound.At(BigDecimal to, boolean closed) -> plain(from) + " to " + plain(to);
                case Bound.Unbounded open -> (fromClosed ? "at least " : "more than ") + plain(from);
            };
        }
        return switch (high) {
            case Bound.At(BigDecimal to, boolean closed) -> (closed ? "at most " : "less than ") + plain(to);
            case Bound.Unbounded open -> "any number";
        };
    }

    private static String unit(Unit unit) {
        return switch (unit.symbol()) {
            case "×" -> "times";
            case "%" -> "per cent";
            default -> unit.symbol();
        };
    }
}
