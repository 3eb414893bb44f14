package dev.touchstone.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads dates, and finds the date in what is not quite written as one.
final class DayText {

    private static final Pattern ISO = Pattern.compile("([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("([1-9]\\d{3})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[T ].{0,30})?");
    private static final Pattern DAY_FIRST = Pattern
            .compile("(?:(\\d{1,2})(?:st|nd|rd|th)?\\.? )?([A-Za-z]{3,9})\\.? ([1-9]\\d{3})");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ([1-9]\\d{3})");
    private static final int LONGEST = 40;

    private DayText() {}

    static Optional<Day> parse(String written) {
        Matcher iso = ISO.matcher(written);
        if (!iso.matches()) {
            return Optional.empty();
        }
        int year = number(iso.group(1));
        int month = number(iso.group(2));
        int day = number(iso.group(3));
        if (iso.group(2) == null) {
            return Optional.of(new Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), written));
        }
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(year, month);
        if (iso.group(3) == null) {
            return Optional.of(new Day(whole.atDay(1), whole.atEndOfMonth(), written));
        }
        return whole.isValidDay(day) ? Optional.of(new Day(whole.atDay(day), whole.atDay(day), written))
                : Optional.empty();
    }

    /// Whether it is written as a date is, and only the calendar does not have it.
    static boolean isWellFormed(String written) {
        return ISO.matcher(written).matches();
    }

    /// The dates that the author may have meant, in the spelling that can be read.
    static List<String> nearest(String written) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        return Stream.of(yearFirst(written), dayFirst(written), monthFirst(written))
                .flatMap(Optional::stream)
                .filter(iso -> parse(iso).isPresent())
                .toList();
    }

    private static Optional<String> yearFirst(String written) {
        Matcher found = YEAR_FIRST.matcher(written);
        return found.matches() ? Optional.of(iso(found.group(1), number(found.group(2)), number(found.group(3))))
                : Optional.empty();
    }

    private static Optional<String> dayFirst(String written) {
        Matcher found = DAY_FIRST.matcher(written);
        return found.matches()
                ? month(found.group(2)).map(month -> iso(found.group(3), month, number(found.group(1))))
                : Optional.empty();
    }

    private static Optional<String> monthFirst(String written) {
        Matcher found = MONTH_FIRST.matcher(written);
        return found.matches()
                ? month(found.group(1)).map(month -> iso(found.group(3), month, number(found.group(2))))
                : Optional.empty();
    }

    /// A day that its month does not have becomes the month's last.
    private static String iso(String year, int month, int day) {
        if (month < 1 || month > 12 || day > 31) {
            return "";
        }
        String yearAndMonth = String.format(Locale.ROOT, "%s-%02d", year, month);
        int last = YearMonth.of(number(year), month).lengthOfMonth();
        return day == 0 ? yearAndMonth : yearAndMonth + String.format(Locale.ROOT, "-%02d", Math.min(day, last));
    }

    private static Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(lower))
                .findFirst()
                .map(Month::getValue);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
