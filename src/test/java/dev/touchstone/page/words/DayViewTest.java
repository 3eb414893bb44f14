package dev.touchstone.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates in words.
class DayViewTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024, 2024, 2024", "2024-09, 2024-09, September 2024, Sep 2024",
        "2026-04-21, 2026-04-21, 21 April 2026, 21 Apr 2026"})
    void isAsPreciseAsItWasWritten(String written, String iso, String words, String brief) {
        assertThat(DayView.ofWritten(written)).isEqualTo(new DayView(iso, words, brief));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "2026-13", "spring 2026"})
    void leavesWhatIsNoDateToReaders(String written) {
        assertThat(DayView.ofWritten(written)).isEqualTo(new DayView("", written, written));
    }

    @Test
    void isUnknownWithoutWords() {
        assertThat(DayView.ofWritten("").isKnown()).isFalse();
        assertThat(DayView.NONE.isKnown()).isFalse();
        assertThat(DayView.of(LocalDate.EPOCH).isKnown()).isTrue();
    }
}
