package dev.touchstone.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// How numbers are written: digits, commas between groups of three or none at all, and one point.
final class Digits {

    /// More digits than any fact has: a bound on the work that a number can cause.
    static final int MOST = 30;

    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUP_BORDER = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern POINTS_FOR_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d+");

    private Digits() {}

    /// The number that is written so; empty where it is not written as a number, or with more digits than any fact has.
    static Optional<BigDecimal> read(String written) {
        if (!PLAIN.matcher(written).matches() && !GROUPED.matcher(written).matches()) {
            return Optional.empty();
        }
        String bare = written.replace(",", "");
        return count(bare) <= MOST ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /// What keeps it from being a number, to be put behind the text in a message.
    static String fault(String written) {
        if (count(written) > MOST) {
            return "has more than " + MOST + " digits";
        }
        if (usesDecimalComma(written)) {
            return "has a decimal comma";
        }
        return written.contains(",") ? "has a comma that does not part groups of three digits" : "is not a number";
    }

    /// The number with a point for the decimal comma, without any other comma.
    static String mended(String written) {
        return usesDecimalComma(written) ? written.replace(".", "").replace(',', '.') : written.replace(",", "");
    }

    private static boolean usesDecimalComma(String written) {
        return DECIMAL_COMMA.matcher(written).matches() || POINTS_FOR_GROUPS.matcher(written).matches();
    }

    /// With commas between groups of three from five digits on: `1500`, `15,000`.
    static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point);
        return (whole.length() < 5 ? whole : GROUP_BORDER.matcher(whole).replaceAll(",")) + fraction;
    }

    /// How many digits it has when it is written out.
    static int count(BigDecimal number) {
        return count(number.toPlainString());
    }

    private static int count(String written) {
        return (int) written.chars().filter(Character::isDigit).count();
    }
}
