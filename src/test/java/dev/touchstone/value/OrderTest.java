package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.value.Order.Result;
import dev.touchstone.value.Order.Why;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    private static void assertOrder(Order order, String first, String second, Outcome outcome, Why why) {
        Result result = order.compare(Cells.cell(order.kind(), first), Cells.cell(order.kind(), second));
        assertThat(result).as("%s beside %s", first, second).isEqualTo(new Result(outcome, why));
        Result reversed = order.compare(Cells.cell(order.kind(), second), Cells.cell(order.kind(), first));
        assertThat(reversed).as("%s beside %s", second, first).isEqualTo(result.reversed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 ms      | 50 ms      | AHEAD        | APART
            30 ms      | 0.03 s     | TIE          | EQUAL
            ~30 ms     | ~50 ms     | AHEAD        | APART
            ~30 ms     | ~30 ms     | OVERLAP      | SHARED_POINT
            ~30 ms     | ~36 ms     | OVERLAP      | SHARED_POINT
            ~30 ms     | ~37 ms     | AHEAD        | APART
            ~30 ms     | 33 ms      | OVERLAP      | SHARED_POINT
            ~30 ms     | 33.1 ms    | AHEAD        | APART
            30 ms      | ~30 ms     | OVERLAP      | SHARED_POINT
            50 ± 5 ms  | 55 ms      | OVERLAP      | SHARED_POINT
            50 ± 5 ms  | 56 ms      | AHEAD        | APART
            10–20 ms   | 10–20 ms   | OVERLAP      | SHARED_POINT
            10–20 ms   | 20–30 ms   | OVERLAP      | SHARED_POINT
            10–20 ms   | 21–30 ms   | AHEAD        | APART
            20–20 ms   | 20 ms      | TIE          | EQUAL
            < 5 ms     | 10 ms      | AHEAD        | APART
            < 5 ms     | 5 ms       | AHEAD        | APART
            ≤ 5 ms     | 5 ms       | INCOMPARABLE | OPEN_BOUND
            < 5 ms     | 3 ms       | INCOMPARABLE | OPEN_BOUND
            > 5 ms     | 10 ms      | INCOMPARABLE | OPEN_BOUND
            > 5 ms     | 3 ms       | BEHIND       | APART
            < 5 ms     | > 5 ms     | AHEAD        | APART
            < 5 ms     | ≤ 5 ms     | INCOMPARABLE | OPEN_BOUND
            —          | 30 ms      | UNKNOWN      | UNKNOWN_VALUE
            —          | —          | UNKNOWN      | UNKNOWN_VALUE
            —          | n/a        | UNKNOWN      | UNKNOWN_VALUE
            n/a        | 30 ms      | INCOMPARABLE | NOT_APPLICABLE
            n/a        | n/a        | INCOMPARABLE | NOT_APPLICABLE
            """)
    void comparesFiguresOfWhichTheLowerIsBetter(String first, String second, Outcome outcome, Why why) {
        assertOrder(new Order(Cells.MS, Direction.LOWER), first, second, outcome, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2M+        | 500k       | AHEAD        | APART
            2M+        | 3M         | INCOMPARABLE | OPEN_BOUND
            500k+      | 2M+        | INCOMPARABLE | OPEN_BOUND
            3M         | ≤ 2M       | AHEAD        | APART
            3M         | 3,000,000  | TIE          | EQUAL
            0          | ~0         | OVERLAP      | SHARED_POINT
            """)
    void comparesFiguresOfWhichTheHigherIsBetter(String first, String second, Outcome outcome, Why why) {
        assertOrder(new Order(Cells.PACKAGES, Direction.HIGHER), first, second, outcome, why);
    }

    @Test
    void comparesAfterConversion() {
        Order order = new Order(Cells.MB, Direction.LOWER);

        assertOrder(order, "48 MiB", "50 MB", Outcome.BEHIND, Why.APART);
        assertOrder(order, "1.024 kB", "1 KiB", Outcome.TIE, Why.EQUAL);
        assertOrder(new Order(Cells.MINUTES, Direction.LOWER), "50 s", "50,000 ms", Outcome.TIE, Why.EQUAL);
        assertOrder(new Order(Cells.MINUTES, Direction.LOWER), "50 s", "50.000001 s", Outcome.AHEAD, Why.APART);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 ms; 40 ms               | 50 ms                    | AHEAD        | APART
            30 ms; 60 ms               | 50 ms                    | OVERLAP      | SHARED_POINT
            30 ms; 30 ms               | 30 ms                    | TIE          | EQUAL
            30 ms; < 20 ms             | 50 ms                    | AHEAD        | APART
            30 ms; —                   | 50 ms                    | AHEAD        | APART
            30 ms; n/a                 | 50 ms                    | INCOMPARABLE | NOT_APPLICABLE
            30 ms (cold)               | 50 ms (warm)             | INCOMPARABLE | CONDITIONS_DIFFER
            30 ms (cold)               | 50 ms                    | INCOMPARABLE | CONDITIONS_DIFFER
            30 ms (cold)               | 50 ms (Cold)             | AHEAD        | APART
            30 ms (cold, x64)          | 50 ms (x64, cold)        | AHEAD        | APART
            30 ms (cold, x64)          | 50 ms (cold)             | INCOMPARABLE | CONDITIONS_DIFFER
            30 ms (cold); 5 ms (warm)  | 50 ms (cold); 9 ms (warm)| AHEAD        | APART
            30 ms (cold); 5 ms (warm)  | 50 ms (cold); 9 ms (hot) | AHEAD        | APART
            30 ms (cold); 9 ms (warm)  | 50 ms (cold); 5 ms (warm)| OVERLAP      | CONDITIONS_DISAGREE
            30 ms (cold); 5 ms (warm)  | 50 ms (cold); 5 ms (warm)| OVERLAP      | CONDITIONS_DISAGREE
            30 ms (cold); 5 ms (warm)  | 30 ms (cold); 5 ms (warm)| TIE          | EQUAL
            30 ms (cold); 5 ms (warm)  | 50 ms (cold); < 9 ms (warm)| INCOMPARABLE | OPEN_BOUND
            30 ms (cold); 5 ms (warm)  | 50 ms (cold); n/a (warm) | INCOMPARABLE | NOT_APPLICABLE
            30 ms (cold); 5 ms (warm)  | 50 ms (cold); — (warm)   | AHEAD        | APART
            30 ms (cold); — (warm)     | — (cold); 9 ms (warm)    | INCOMPARABLE | CONDITIONS_DIFFER
            30 ms (cold); 20 ms        | 50 ms                    | AHEAD        | APART
            n/a (there is no warm-up)  | 50 ms                    | INCOMPARABLE | NOT_APPLICABLE
            n/a (cold); 5 ms (warm)    | 50 ms (cold)             | INCOMPARABLE | NOT_APPLICABLE
            """)
    void comparesPerSharedCondition(String first, String second, Outcome outcome, Why why) {
        assertOrder(new Order(Cells.MS, Direction.LOWER), first, second, outcome, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Excellent (V8)  | Good           | AHEAD   | APART
            Good            | Good (async)   | TIE     | EQUAL
            Good; Excellent | Excellent      | OVERLAP | SHARED_POINT
            Good; Moderate  | Excellent      | BEHIND  | APART
            None            | Best in class  | BEHIND  | APART
            —               | None           | UNKNOWN | UNKNOWN_VALUE
            """)
    void comparesRatingsByTheirScaleWhateverTheirNotes(String first, String second, Outcome outcome, Why why) {
        assertOrder(Order.of(Cells.RATING), first, second, outcome, why);
        assertOrder(new Order(Cells.RATING, Direction.LOWER), first, second, outcome, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yes                     | Experimental             | AHEAD   | APART
            Yes since 3.5           | Yes since 7.6            | TIE     | EQUAL
            Partial (a)             | Partial (b)              | TIE     | EQUAL
            Partial (a)             | Experimental             | OVERLAP | SAME_TIER
            Deprecated              | Partial (a)              | OVERLAP | SAME_TIER
            Deprecated              | Planned                  | AHEAD   | APART
            No                      | Removed until 5          | OVERLAP | SAME_TIER
            Stub (a)                | No                       | OVERLAP | SAME_TIER
            Yes; No                 | Experimental             | OVERLAP | SHARED_POINT
            Yes; Partial (a)        | Partial (b)              | OVERLAP | SHARED_POINT
            Experimental; Partial (a)| Experimental            | OVERLAP | SAME_TIER
            n/a                     | No                       | INCOMPARABLE | NOT_APPLICABLE
            """)
    void comparesSupportByItsTiers(String first, String second, Outcome outcome, Why why) {
        assertOrder(Order.of(Cells.SUPPORT), first, second, outcome, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.14     | 3.13     | AHEAD        | APART
            3.9      | 3.13     | BEHIND       | APART
            3.14     | v3.14    | TIE          | EQUAL
            3.14     | 3.14.2   | OVERLAP      | SHARED_POINT
            3.14.1   | 3.14.2   | BEHIND       | APART
            20–26    | 26.3     | OVERLAP      | SHARED_POINT
            20–26    | 27       | BEHIND       | APART
            >=20 <27 | 27       | BEHIND       | APART
            >=20 <27 | 26.99.1  | OVERLAP      | SHARED_POINT
            >26      | 26.99.1  | AHEAD        | APART
            20+      | 27       | INCOMPARABLE | OPEN_BOUND
            """)
    void comparesVersionsAsTheReleasesThatTheyCover(String first, String second, Outcome outcome, Why why) {
        assertOrder(new Order(Cells.VERSION, Direction.HIGHER), first, second, outcome, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1991       | 2009       | AHEAD   | APART
            2026-04-21 | 2026-04-21 | TIE     | EQUAL
            2026-04    | 2026-04-21 | OVERLAP | SHARED_POINT
            2026       | 2026       | OVERLAP | SHARED_POINT
            2026-04    | 2026-05-01 | AHEAD   | APART
            """)
    void comparesDatesAsTheDaysThatTheyCover(String first, String second, Outcome outcome, Why why) {
        assertOrder(new Order(Cells.DATE, Direction.LOWER), first, second, outcome, why);
    }

    @Test
    void namesNoWinnerWithoutADirection() {
        assertOrder(Order.of(Cells.MS), "30 ms", "50 ms", Outcome.INCOMPARABLE, Why.NO_ORDER);
        assertOrder(Order.of(Cells.VERSION), "3.14", "20", Outcome.INCOMPARABLE, Why.NO_ORDER);
        assertOrder(Order.of(Cells.DATE), "1991", "2009", Outcome.INCOMPARABLE, Why.NO_ORDER);
        assertOrder(new Order(Cells.RATING, Direction.NONE), "Good", "Limited", Outcome.INCOMPARABLE, Why.NO_ORDER);
        assertOrder(new Order(Cells.SUPPORT, Direction.NONE), "Yes", "No", Outcome.INCOMPARABLE, Why.NO_ORDER);
    }

    @Test
    void neverOrdersNamesAndText() {
        for (Direction better : Direction.values()) {
            assertOrder(new Order(Cells.NAMES, better), "pip", "npm", Outcome.INCOMPARABLE, Why.NO_ORDER);
            assertOrder(new Order(Cells.TEXT, better), "a", "a", Outcome.INCOMPARABLE, Why.NO_ORDER);
            assertOrder(new Order(Cells.TEXT, better), "a", "—", Outcome.UNKNOWN, Why.UNKNOWN_VALUE);
        }
    }

    @Test
    void knowsNothingOfACellWithoutStatements() {
        Order order = new Order(Cells.MS, Direction.LOWER);

        assertThat(order.compare(List.of(), Cells.cell(Cells.MS, "30 ms")).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void refusesValuesOfAnotherKind() {
        Order order = new Order(Cells.MS, Direction.LOWER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> order.compare(Cells.cell(Cells.NAMES, "pip"), Cells.cell(Cells.MS, "30 ms")));
    }
}
