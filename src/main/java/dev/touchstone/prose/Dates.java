package dev.touchstone.prose;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads dates in running text: `2026-04-21`, `21 April 2026`, `April 21, 2026`, `April 2026`, and a year behind `in` or `since`.
final class Dates {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d|[.,]\\d| ?%)";
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?:-(\\d\\d))?(?![\\d-])");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? +(" + MONTHS + "),? +" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(" + MONTHS + ") +(?:(\\d{1,2})(?:st|nd|rd|th)?,? +)?" + YEAR);
    private static final Pattern MONTH_BEFORE = Pattern.compile("\\b(?:" + MONTHS + ") +$");
    private static final Pattern BARE_YEAR = Pattern.compile(YEAR + "(?=[ ,.;:!?)]|$)");
    private static final Pattern YEAR_FOLLOWS = Pattern.compile(
            "(?:\\b(?:in|since|by|until|during|before|after|of|early|mid|late) +|\\()$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_MONTH = 12;

    private final String text;

    Dates(String text) {
        this.text = text;
    }

    /// The date of which the digit here is the first.
    Optional<Spelled> at(int start) {
        return read(ISO, start, date -> iso(date.group(1), date.group(2), date.group(3)))
                .or(() -> read(DAY_FIRST, start, date -> iso(date.group(3), month(date.group(2)), date.group(1))))
                .or(() -> behindMonth(start))
                .or(() -> before(YEAR_FOLLOWS, start).flatMap(found -> read(BARE_YEAR, start, year -> year.group(1))));
    }

    private Optional<Spelled> behindMonth(int start) {
        return before(MONTH_BEFORE, start)
                .flatMap(month -> read(MONTH_FIRST, month,
                        date -> iso(date.group(3), month(date.group(1)), date.group(2))));
    }

    private Optional<Spelled> read(Pattern pattern, int start, Function<MatchResult, String> cell) {
        Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(new Spelled(start, matcher.end(), cell.apply(matcher)))
                : Optional.empty();
    }

    /// Where the words begin that stand right before an offset.
    private Optional<Integer> before(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(text).region(Math.max(0, start - LONGEST_MONTH), start);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    private static String iso(String year, String month, @Nullable String day) {
        return day == null ? year + "-" + month : year + "-" + month + "-" + (day.length() < 2 ? "0" : "") + day;
    }

    private static String month(String name) {
        return String.format(Locale.ROOT, "%02d", Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue());
    }
}
