package dev.touchstone.lint.table;

import static dev.touchstone.lint.Judged.assertClean;
import static dev.touchstone.lint.Judged.assertFinds;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import org.junit.jupiter.api.Test;

/// What the rules about tables find and leave alone beyond their own examples.
class TableRulesTest {

    @Test
    void contradictsInTwoArticlesAtBothPlaces() {
        assertFinds(Code.CONTRADICTION, Example.rows("""
                | Memory | «50 MB [^field-report]» | 80 MB [^field-report] |
                """).and(second("| Memory | «65 MB [^field-report]» | 80 MB [^field-report] |")));
    }

    @Test
    void doesNotContradictInAnotherVersion() {
        assertClean(second("| Memory | 65 MB [^field-report] | 80 MB [^field-report] |", "3.1"));
    }

    @Test
    void doesNotContradictAnotherSource() {
        assertClean(
                second("| CPU performance | Good [^field-report] [^alder-notes] | Excellent [^field-report] |", "3.1"));
    }

    @Test
    void doesNotContradictItselfWithATilde() {
        assertClean(Example.rows("""
                | Memory | 50 MB [^field-report]; ~50 MB [^field-report] | 80 MB [^field-report] |
                """));
    }

    @Test
    void doesNotContradictWithNotesThatTellApart() {
        assertClean(Example
                .rows("""
                        | CPU performance | Good (one thread) [^field-report]; Moderate (many) [^field-report] | Excellent [^field-report] |
                        """));
    }

    @Test
    void contradictsWithoutAnySource() {
        assertFinds(Code.CONTRADICTION, Example.rows("""
                | CPU performance | «Good»; «Moderate» | Excellent [^field-report] |
                """));
    }

    @Test
    void comparesPercentilesOfOneConditionOnly() {
        assertClean(Example
                .rows("""
                        | Response time | 30 ms (p50, large) [^field-report]; 9 ms (p99, small) [^field-report] | 6 ms (p50) [^field-report] |
                        """));
    }

    @Test
    void knowsMedianAndMaximum() {
        assertFinds(Code.PERCENTILE_ORDER, Example
                .rows("""
                        | Response time | 30 ms (median) [^field-report]; «20 ms (max) [^field-report]» | 6 ms (p50) [^field-report] |
                        """));
    }

    @Test
    void leavesOverlappingPercentilesAlone() {
        assertClean(Example
                .rows("""
                        | Response time | 9–30 ms (p50) [^field-report]; 20–25 ms (p99) [^field-report] | 6 ms (p50) [^field-report] |
                        """));
    }

    @Test
    void takesNoughtsAtTheEndForRounding() {
        assertClean(Example.rows("""
                | Throughput | ~14,000 req/s [^field-report] | ~0.0125k req/s [^field-report] |
                """));
    }

    @Test
    void letsExactFiguresHaveAllTheirDigits() {
        assertClean(Example.rows("""
                | Throughput | 14,237 req/s [^field-report] | 30,000 req/s [^field-report] |
                """));
    }

    @Test
    void letsMakersSayWhatTheyMade() {
        assertClean(Example.rows("""
                | Async syntax | 2.0 [^alder-notes] | 9 [^birch-manual] |
                """));
    }

    @Test
    void countsFiguresOfMakersAsClaimsToo() {
        assertFinds(Code.VENDOR_CLAIM, Example.rows("""
                | Memory | «45 MB [^alder-notes]» | 80 MB [^field-report] |
                """));
    }

    @Test
    void letsMakersSpeakAboutOthers() {
        assertClean(Example.rows("""
                | Memory | 45 MB [^birch-manual] | 80 MB [^field-report] |
                """));
    }

    @Test
    void bearsOutARatioWithinTenPerCent() {
        assertClean(Example.text("""
                ## Under load

                Birch answers 2.7× as many requests, as the [throughput](#throughput) shows.
                """));
    }

    @Test
    void judgesTheRatioBehindAFigure() {
        assertFinds(Code.REFUTED_RATIO, Example.rows("""
                | Throughput | 12,000 req/s [^field-report] | 30,000 req/s («4×» as many) [^field-report] |
                """));
        assertClean(Example.rows("""
                | Throughput | 12,000 req/s (on 4× vCPU) [^field-report] | 30,000 req/s (2.5× as many) [^field-report] |
                """));
    }

    @Test
    void leavesACitedRatioToItsSource() {
        assertClean(Example.text("""
                ## Under load

                Birch answers 4× as many requests [^field-report], and the [throughput](#throughput) says less.
                """));
    }

    @Test
    void judgesTheRatioOfADiscussion() {
        assertFinds(Code.REFUTED_RATIO, discussion("Birch needs «3×» the room."));
        assertClean(discussion("Birch needs 1.6× the room."));
    }

    @Test
    void provesNothingByARowThatCannotBeRead() {
        assertFinds(Code.UNREADABLE_CELL, Example.rows("""
                | Throughput | «plenty» | 30,000 req/s [^field-report] |
                """).and(Example.text("""
                ### Choose Alder when

                - requests come in large numbers, for its [throughput](#throughput)
                """)));
    }

    @Test
    void isNotDueOnTheLastDay() {
        assertClean(Example.matter("""
                published: 2025-11-22
                reviewed: 2025-11-22
                """));
        assertFinds(Code.STALE_REVIEW, Example.matter("""
                published: 2025-11-21
                reviewed: «2025-11-21»
                """));
    }

    @Test
    void judgesDraftsToo() {
        assertFinds(Code.UNSOURCED_FIGURE, Example.matter("""
                draft: yes
                """).and(Example.rows("""
                | Memory | «50 MB» | 80 MB [^field-report] |
                """)));
    }

    private static Example discussion(String sentence) {
        return Example.file("comparisons/short.md", """
                ---
                title: "Alder vs Birch: in short"
                summary: Alder and Birch in a single row with a discussion below it, in which somebody does sums.
                runtimes: [alder, birch]
                published: 2026-10-02
                reviewed: 2026-10-02
                ---

                ## Comparison

                | Criterion | Alder | Birch |
                | --- | --- | --- |
                | Memory | 50 MB [^field-report] | 80 MB [^field-report] |

                - **Memory:** %s
                """.replace("%s", sentence));
    }

    private static Example second(String row) {
        return second(row, "3.2");
    }

    private static Example second(String row, String version) {
        return Example.file("comparisons/another.md", """
                ---
                title: "Alder vs Birch: another look"
                summary: Alder and Birch compared a second time, so that two articles can agree with each other or not.
                runtimes: [alder, birch]
                versions: {alder: "%v", birch: "11"}
                published: 2026-10-02
                reviewed: 2026-10-02
                ---

                ## Comparison

                | Criterion | Alder | Birch |
                | --- | --- | --- |
                %s
                """.replace("%v", version).replace("%s", row));
    }
}
