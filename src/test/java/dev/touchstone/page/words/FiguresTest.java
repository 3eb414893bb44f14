package dev.touchstone.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers and lengths of time in words and digits.
class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "999, 999, 999", "12000, '12,000', 12k", "1500, '1,500', 1.5k",
        "3342873, '3,342,873', 3.343 M", "0.25, 0.25, 0.25"})
    void writesNumbersInFullAndInBrief(BigDecimal number, String full, String brief) {
        assertThat(Figures.plain(number)).isEqualTo(full);
        assertThat(Figures.brief(number)).isEqualTo(brief);
    }

    @Test
    void countsInTheRightNumber() {
        assertThat(Figures.counted(1, "row", "rows")).isEqualTo("1 row");
        assertThat(Figures.counted(29, "row", "rows")).isEqualTo("29 rows");
        assertThat(Figures.spelled(6)).isEqualTo("six");
        assertThat(Figures.spelled(12)).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"P1Y, year", "P6M, 6 months", "P1Y6M, 1 year and 6 months", "P1D, day"})
    void saysHowOften(Period period, String words) {
        assertThat(PeriodWords.of(period)).isEqualTo(words);
    }
}
