package dev.touchstone.lint;

import static dev.touchstone.lint.Judged.assertClean;
import static dev.touchstone.lint.Judged.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Spot;
import org.junit.jupiter.api.Test;

class ExemptionTest {

    private static final String BOAST = "Birch has the largest community of them all.";

    @Test
    void coversTheParagraphThatFollows() {
        assertClean(Example.text("""
                ## The community

                <!-- touchstone: allow superlative because the sentence is an example -->
                Both have one.
                %s
                """.replace("%s", BOAST)));
    }

    @Test
    void coversWhatFollowsAfterAnEmptyLineToo() {
        assertClean(Example.text("""
                ## The community

                <!-- touchstone: allow superlative because the sentence is an example -->

                %s
                """.replace("%s", BOAST)));
    }

    @Test
    void endsWithTheParagraph() {
        assertFinds(Code.SUPERLATIVE, Example.text("""
                ## The community

                <!-- touchstone: allow superlative because the sentence is an example -->
                %s

                Alder has the «largest» one of them all.
                """.replace("%s", BOAST)));
    }

    @Test
    void mayGoOnOverSeveralLines() {
        assertClean(Example.text("""
                ## The community

                <!-- touchstone: allow superlative because the sentence is an example,
                     and examples may boast -->
                %s
                """.replace("%s", BOAST)));
    }

    @Test
    void coversOnlyTheLinesThatHoldItsText() {
        assertFinds(Code.UNSOURCED_FIGURE, Example.file("comparisons/short.md", """
                ---
                title: "Alder vs Birch: in short"
                summary: Alder and Birch in two rows, one of which may go without a source, while the other may not.
                runtimes: [alder, birch]
                published: 2026-10-02
                reviewed: 2026-10-02
                ---

                ## Comparison

                <!-- touchstone: allow unsourced-figure in "Throughput" because we counted it ourselves -->
                | Criterion | Alder | Birch |
                | --- | --- | --- |
                | Throughput | 12,000 req/s | 30,000 req/s |
                | Memory | «50 MB» | 80 MB [^field-report] |
                """));
    }

    @Test
    void coversAKeyOfTheFrontMatter() {
        assertClean(Example.of(Spot.MATTER, Example.COMPARISON, """
                published: 2024-03-01
                # touchstone: allow stale-review because nobody maintains it any more
                reviewed: 2024-03-01
                """));
    }

    @Test
    void coversAnEntryWithEverythingBelowIt() {
        assertClean(Example.sources("""

                # touchstone: allow unused-source because the article about it is being written
                birch-survey:
                  title: Who uses Birch
                  url: https://birch.example.org/survey
                  kind: survey
                  accessed: 2026-09-14
                """));
    }

    @Test
    void severalMayStandBeforeOnePlace() {
        assertClean(Example.text("""
                ## The community

                <!-- touchstone: allow superlative because the sentence is an example -->
                <!-- touchstone: allow raw-html because the tag is an example too -->
                %s <b>
                """.replace("%s", BOAST)));
    }

    @Test
    void needsAReason() {
        assertFinds(Code.INVALID_EXEMPTION, Example.text("""
                ## The community

                <!-- touchstone: «allow raw-html because» -->
                Both have one.
                """));
        assertFinds(Code.INVALID_EXEMPTION, Example.text("""
                ## The community

                <!-- touchstone: «allow raw-html» -->
                Both have one.
                """));
    }

    @Test
    void isToldWhereItHasAnotherForm() {
        assertFinds(Code.INVALID_EXEMPTION, Example.text("""
                ## The community

                <!-- touchstone: «ignore all rules» -->
                Both have one.
                """));
    }

    @Test
    void doesNotReachWhatCannotBeRead() {
        assertFinds(Code.INVALID_EXEMPTION, Example.text("""
                ## The community

                <!-- touchstone: allow «unknown-source» because it does not exist yet -->
                Both have one.
                """));
    }

    @Test
    void isAnErrorOnceNothingNeedsIt() {
        assertFinds(Code.UNNEEDED_EXEMPTION, Example.matter("""
                # touchstone: «allow stale-review because nobody maintains it any more»
                tagline: Two imagined runtimes
                """));
    }

    @Test
    void isNotCalledUnneededWhileSomethingCannotBeRead() {
        assertFinds(Code.UNREADABLE_CELL, Example.rows("""
                | Memory | «plenty» | 80 MB [^field-report] |
                """).and(Example.text("""
                ## The community

                <!-- touchstone: allow superlative because the sentence is an example -->
                Both have one.
                """)));
    }

    @Test
    void isTextWithinCode() {
        assertClean(Example.text("""
                ## How to exempt

                ```markdown
                <!-- touchstone: allow superlative because the sentence is an example -->
                ```
                """));
    }

    @Test
    void ignoresOtherComments() {
        assertClean(Example.text("""
                ## The community

                <!-- Touchstone is the name of the program. -->
                Both have one.
                """));
    }

    @Test
    void takesNothingElseAway() {
        assertThat(Judged.of(Example.text("""
                ## The community

                <!-- touchstone: allow superlative because the sentence is an example -->
                %s <b>
                """.replace("%s", BOAST))).found()).extracting(found -> found.code()).containsExactly(Code.RAW_HTML);
    }
}
