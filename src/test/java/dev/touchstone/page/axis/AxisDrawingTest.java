package dev.touchstone.page.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.page.axis.AxisView.Label;
import dev.touchstone.page.axis.AxisView.Line;
import dev.touchstone.page.axis.AxisView.Mark;
import dev.touchstone.page.axis.AxisView.Tick;
import org.junit.jupiter.api.Test;

/// One row's figures on one axis.
class AxisDrawingTest {

    @Test
    void drawsARingForEachClaimOnALaneOfItsRuntime() {
        AxisView axis = Drawn.in("ms").axis("Python: ~50 ms", "Node.js: ~30 ms");

        assertThat(axis.names()).extracting(Label::text).containsExactly("Python", "Node.js");
        assertThat(axis.marks()).containsExactly(new Mark("k-c", "83.3%", 10), new Mark("k-c", "50%", 27));
        assertThat(axis.lines()).isEmpty();
        assertThat(axis.base()).isEqualTo(37);
        assertThat(axis.height()).isEqualTo(54);
    }

    @Test
    void writesRoundNumbersUnderItAndTheUnitBehindTheLast() {
        assertThat(Drawn.in("ms").axis("Python: 53.9 ms", "Node.js: 11.2 ms").ticks()).extracting(Tick::x, Tick::text)
                .containsExactly(tuple("0%", "0"), tuple("33.3%", "20"), tuple("66.7%", "40"), tuple("100%", "60 ms"));
    }

    @Test
    void turnsLogarithmicWhereFiguresSpanMoreThanAFactorOfTwenty() {
        AxisView linear = Drawn.in("ms").axis("Python: 1 ms", "Node.js: 20 ms");
        AxisView logarithmic = Drawn.in("ms").axis("Python: 1 ms", "Node.js: 21 ms");

        assertThat(linear.isLog()).isFalse();
        assertThat(logarithmic.isLog()).isTrue();
        assertThat(logarithmic.sentence()).contains("logarithmic axis from 1 to 50");
        assertThat(logarithmic.ticks()).extracting(Tick::text).containsExactly("1", "2", "5", "10", "20", "50 ms");
    }

    @Test
    void staysLinearWhereAFigureIsNought() {
        assertThat(Drawn.in("ms").axis("Python: 0 ms", "Node.js: 500 ms").isLog()).isFalse();
    }

    @Test
    void givesARangeABarWithEnds() {
        AxisView axis = Drawn.in("×").axis("Python: 3–10×", "Node.js: 1×");

        assertThat(axis.lines()).containsExactly(new Line("30%", "100%", 10, "cr"));
        assertThat(axis.marks()).extracting(Mark::symbol).containsExactly("k-e", "k-e", "k-c");
    }

    @Test
    void givesEachOfSeveralRangesALineOfItsOwn() {
        AxisView axis = Drawn.in("×").axis("Python: 3–10×", "Python: 5–10×", "Node.js: 1×");

        assertThat(axis.names()).hasSize(2);
        assertThat(axis.lines()).extracting(Line::y).containsExactly(10, 27);
        assertThat(axis.base()).isEqualTo(54);
    }

    @Test
    void joinsTwoClaimsAboutOneRuntime() {
        assertThat(Drawn.in("ms").axis("Python: 86 ms", "Python: 200 ms", "Node.js: 143 ms").lines())
                .containsExactly(new Line("43%", "100%", 10, "to"));
    }

    @Test
    void pointsAnArrowWhereABoundIsOpenAndLeavesItRoom() {
        AxisView axis = Drawn.in("").axis("Python: 500k+", "Node.js: 2M+", "Deno: < 900k");

        assertThat(axis.marks()).extracting(Mark::symbol).containsExactly("k-o", "k-o", "k-b");
        assertThat(axis.ticks().getLast().text()).isEqualTo("2.5 M");
    }

    @Test
    void hasALaneForEachConditionWhereTheyDiffer() {
        AxisView axis = Drawn.in("req/s")
                .axis("Python (FastAPI): ~12,000 req/s", "Python (Flask): ~3,000 req/s",
                        "Node.js (Express): ~15,000 req/s");

        assertThat(axis.names()).extracting(Label::text).containsExactly("FastAPI", "Flask", "Express");
        assertThat(axis.ticks().getLast().text()).isEqualTo("15k");
    }

    @Test
    void namesTheRuntimeWhereAConditionDoesNotTellIt() {
        AxisView axis = Drawn.in("ms")
                .axis("Python (bare): 1 ms", "Python (warm): 2 ms", "Node.js (bare): 3 ms", "Node.js (24): 4 ms");

        assertThat(axis.names()).extracting(Label::text)
                .containsExactly("Python, bare", "warm", "Node.js, bare", "Node.js, 24");
    }

    @Test
    void breaksALongLabelIntoTwoLines() {
        AxisView axis = Drawn.in("ms").axis("Node.js (Express 4.17.3, Node.js 16.14.2): 1 ms", "Node.js (short): 2 ms");

        assertThat(axis.areLabelsLong()).isTrue();
        assertThat(axis.names()).containsExactly(new Label("Express 4.17.3,", 14), new Label("Node.js 16.14.2", 26),
                new Label("short", 43));
        assertThat(axis.marks()).extracting(Mark::y).containsExactly(16, 39);
    }

    @Test
    void keepsAnEmptyLaneForWhatIsUnknown() {
        AxisView axis = Drawn.in("ms").axis("Python: 70 ms", "Node.js: —");

        assertThat(axis.names()).hasSize(2);
        assertThat(axis.sentence()).endsWith("Node.js: no figure.");
    }

    @Test
    void drawsAShareAsAPartOfTheWhole() {
        AxisView axis = Drawn.asShares().axis("Python: 40 %", "Node.js: 5 %");

        assertThat(axis.marks()).extracting(Mark::x).containsExactly("40%", "5%");
        assertThat(axis.ticks().getLast().text()).isEqualTo("100 %");
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(Drawn.in("ms").axis("Python: ~50 ms", "Node.js: 30–40 ms").sentence())
                .isEqualTo("Time, axis from 0 to 60. Python: about 50 ms, claimed by source 1. "
                        + "Node.js: 30 to 40 ms, claimed by source 1.");
    }

    @Test
    void drawsNothingWithoutAFigure() {
        assertThat(Drawn.in("ms").tried("Python: —", "Node.js: —")).isEmpty();
    }

    @Test
    void drawsFiguresThatAreFarApart() {
        assertThat(Drawn.in("").axis("Python: 1", "Node.js: 0." + "0".repeat(20) + "1").ticks()).hasSizeBetween(4, 8);
    }
}
