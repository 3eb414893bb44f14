package dev.touchstone.page.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A date as a reader and a machine read it.
///
/// @param iso for the `datetime` of a `time` element; a year or a month where no more is known; empty where nothing is
/// @param words in a sentence: `22 November 2026`
/// @param brief in a table: `22 Nov 2026`
public record DayView(String iso, String words, String brief) {

    public static final DayView NONE = new DayView("", "", "");

    private static final String YEAR = "\\d{4}";
    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    public static DayView of(LocalDate day) {
        return new DayView(day.toString(), format(day, "d MMMM uuuu"), format(day, "d MMM uuuu"));
    }

    /// A date that may be no more than a year or a month; what is no date stays as it was written, for readers only.
    public static DayView ofWritten(String written) {
        if (written.matches(YEAR)) {
            return new DayView(written, written, written);
        }
        if (written.matches(MONTH)) {
            LocalDate first = YearMonth.parse(written).atDay(1);
            return new DayView(written, format(first, "MMMM uuuu"), format(first, "MMM uuuu"));
        }
        return written.matches(MONTH + "-(0[1-9]|[12]\\d|3[01])") ? ofDay(written) : new DayView("", written, written);
    }

    public boolean isKnown() {
        return !words.isEmpty();
    }

    private static DayView ofDay(String written) {
        int day = Integer.parseInt(written.substring(8));
        YearMonth month = YearMonth.parse(written.substring(0, 7));
        return day <= month.lengthOfMonth() ? of(month.atDay(day)) : new DayView("", written, written);
    }

    private static String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
