package dev.touchstone.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// A date as precisely as it was given: a year, a month or a day is the range from its first day to its last.
///
/// @param written the author's spelling: `2026`, `2026-04` or `2026-04-21`
public record Day(LocalDate first, LocalDate last, String written) implements Value {

    /// How precisely a date is given.
    public enum Precision {
        YEAR, MONTH, DAY
    }

    public Day {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /// The date written as `2026`, `2026-04` or `2026-04-21`; empty where it is written differently or not in the calendar.
    public static Optional<Day> parse(String written) {
        return DayText.parse(written);
    }

    public Precision precision() {
        if (first.equals(last)) {
            return Precision.DAY;
        }
        return first.getMonth() == last.getMonth() ? Precision.MONTH : Precision.YEAR;
    }

    /// The days it covers, counted from 1970.
    public Range range() {
        return Range.closed(BigDecimal.valueOf(first.toEpochDay()), BigDecimal.valueOf(last.toEpochDay()));
    }

    @Override
    public String canonical() {
        String iso = first.toString();
        return switch (precision()) {
            case YEAR -> iso.substring(0, 4);
            case MONTH -> iso.substring(0, 7);
            case DAY -> iso;
        };
    }

    /// `2026`, `April 2026`, `21 April 2026`.
    @Override
    public String phrase() {
        String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (precision()) {
            case YEAR -> String.valueOf(first.getYear());
            case MONTH -> month + " " + first.getYear();
            case DAY -> first.getDayOfMonth() + " " + month + " " + first.getYear();
        };
    }
}
