package dev.touchstone.page.words;

import java.math.BigDecimal;
import java.math.MathContext;
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

    private Figures() {}

    /// `1,234.5`: at most three decimals, thousands parted.
    public static String plain(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// `0.0005`: also what is very small, for the ticks of an axis.
    public static String fine(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(1, 3)) < 0 ? number.stripTrailingZeros().toPlainString()
                : plain(number);
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

    /// `0.0214`, `11.3`, `91,200`: what was measured, to three figures, which is as much as a measurement tells.
    public static String measured(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(3, RoundingMode.HALF_UP));
        DecimalFormat format = new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.clamp(2L - magnitude(rounded), 0, 9));
        return format.format(rounded);
    }

    /// The power of ten of its first digit.
    private static int magnitude(BigDecimal number) {
        return number.signum() == 0 ? 2 : number.precision() - number.scale() - 1;
    }

    /// `1 row`, `29 rows`.
    public static String counted(int count, String one, String many) {
        return plain(BigDecimal.valueOf(count)) + " " + (count == 1 ? one : many);
    }

    /// `two`, but `12`.
    public static String spelled(int count) {
        return count >= 0 && count < SMALL.size() ? SMALL.get(count) : plain(BigDecimal.valueOf(count));
    }
}
