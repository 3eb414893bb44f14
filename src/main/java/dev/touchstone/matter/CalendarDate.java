package dev.touchstone.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A date as precisely as it was written: a year or a month reaches from its first day to its last.
///
/// @param written `2026`, `2026-04` or `2026-04-21`
public record CalendarDate(LocalDate first, LocalDate last, String written) {

    /// Empty where the text has another form or the calendar no such day.
    static Optional<CalendarDate> of(String written) {
        try {
            return switch (written.length()) {
                case 4 -> year(Year.parse(written), written);
                case 7 -> month(YearMonth.parse(written), written);
                case 10 -> day(LocalDate.parse(written), written);
                default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarDate> year(Year year, String written) {
        return Optional.of(new CalendarDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), written));
    }

    private static Optional<CalendarDate> month(YearMonth month, String written) {
        return Optional.of(new CalendarDate(month.atDay(1), month.atEndOfMonth(), written));
    }

    private static Optional<CalendarDate> day(LocalDate day, String written) {
        return Optional.of(new CalendarDate(day, day, written));
    }

    boolean isDay() {
        return first.equals(last);
    }
}
