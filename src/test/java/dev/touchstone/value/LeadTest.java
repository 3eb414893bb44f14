package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {

    private static Lead lead(Order order, String first, String second) {
        return order.lead(Cells.cell(order.kind(), first), Cells.cell(order.kind(), second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11.2 ms              | 53.9 ms              | 4.8×
            53.9 ms              | 11.2 ms              | 4.8×
            28.1 ms              | 187 ms               | 6.7×
            2 ms                 | 1 ms                 | 2.0×
            1 ms                 | 3.6–49 ms            | 3.6–49×
            1–2 ms               | 4–8 ms               | 2.0–8.0×
            1 ms                 | 1234 ms              | 1200×
            100 ms               | 100.43 ms            | 1.004×
            ~30 ms               | ~50 ms               | about 1.7×
            < 5 ms               | 20 ms                | at least 4.0×
            5 ms                 | 20+ ms               | at least 4.0×
            0–5 ms               | 20 ms                | at least 4.0×
            0 ms                 | 20 ms                | ''
            2 ms (a); 3 ms (b)   | 4 ms (a); 12 ms (b)  | 2.0–4.0×
            20 ms                | 20 ms                | ''
            10–30 ms             | 20 ms                | ''
            —                    | 20 ms                | ''
            30 ms (a)            | 20 ms (b)            | ''
            """)
    void saysHowManyTimesTheGreaterFigureIsTheSmaller(String first, String second, String phrase) {
        assertThat(lead(new Order(Cells.MS, Direction.LOWER), first, second).phrase()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Excellent       | Good           | one level
            Limited         | Best in class  | four levels
            Good; Excellent | Limited        | two to three levels
            Good            | Good           | ''
            """)
    void countsTheLevelsBetweenRatings(String first, String second, String phrase) {
        assertThat(lead(Order.of(Cells.RATING), first, second).phrase()).isEqualTo(phrase);
    }

    @Test
    void hasNoMeasureForOtherKinds() {
        assertThat(lead(Order.of(Cells.SUPPORT), "Yes", "No")).isEqualTo(new Lead.Unsized());
        assertThat(lead(new Order(Cells.DATE, Direction.LOWER), "1991", "2009")).isEqualTo(new Lead.Unsized());
        assertThat(lead(new Order(Cells.VERSION, Direction.HIGHER), "3.14", "3.13")).isEqualTo(new Lead.Unsized());
    }

    @Test
    void holdsTheFiguresForThoseWhoDraw() {
        assertThat(lead(new Order(Cells.MS, Direction.LOWER), "1 ms", "3.6–49 ms")).isEqualTo(
                new Lead.Times(new BigDecimal("3.6"), new Bound.At(new BigDecimal("49"), true), false));
    }
}
