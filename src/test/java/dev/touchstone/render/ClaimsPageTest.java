package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.judgement.MeasuredSite;
import dev.touchstone.reading.SmallSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What readers see of claims: on the page that has them all, and beside the cells that state them.
class ClaimsPageTest {

    private static final PageWorld WORLD = PageWorld.of(MeasuredSite.original().claiming("""
            alder-takes-twice:
              says: Alder takes twice as long as "Birch" in loops.
              figure: 2×
              about: [alder, birch]
              basis: ratio
              cells: ["/comparisons/alder-vs-birch#cpu-performance.alder"]
              measured:
                - {benchmark: loop, ratio: alder / birch-5, claimed: "~2", note: warm calls}
                - {benchmark: loop, measure: first, ratio: alder / birch-5, claimed: "~2"}
                - {benchmark: loop, ratio: cedar / birch-5, claimed: "~2"}
              traced:
                - {on: 2024, figure: "2.1", source: alder-notes, note: another loop}
            alder-in-200-ms:
              says: A loop takes Alder a fifth of a second.
              basis: absolute
              measured: [{benchmark: loop, value: alder}]
            alder-counts:
              says: Alder counts to a million.
              basis: fact
              cells: ["/comparisons/alder-vs-birch#start-up-time.alder"]
              checked: {verdict: contradicted, finding: "It stops earlier <b>always</b> [^alder-notes]."}
            alder-feels-fast:
              says: Alder feels fast.
              basis: opinion
              because: Feelings have no unit.
            """).small());

    @Test
    void countsAndShowsEveryClaim() {
        Document page = WORLD.page("/claims");

        assertThat(page.select(".tagline").text()).isEqualTo("4 claims, and what came of each");
        assertThat(page.select(".claims > li").eachAttr("id"))
                .containsExactly("alder-takes-twice", "alder-in-200-ms", "alder-counts", "alder-feels-fast");
        assertThat(page.select(".views li").eachText())
                .containsExactly("1 differs by workload", "1 contradicted by a source", "1 measured, not judged",
                        "1 not checkable");
    }

    @Test
    void showsTheMeasuredFigureWithItsVerdictAndWhereItComesFrom() {
        Element claim = WORLD.page("/claims").expectFirst("#alder-takes-twice");
        Element warm = claim.select(".taken li").getFirst();

        assertThat(claim.select("h3").text()).startsWith("Alder takes twice as long as “Birch” in loops.");
        assertThat(warm.select(".m .v").text()).isEqualTo("10.0 ×");
        assertThat(warm.select("a").attr("href")).isEqualTo("/benchmarks/loop");
        assertThat(warm.text()).contains("Alder 3.2.1 beside Birch 5 (3.2.1), time of a warm call, A loop, 20 Nov 2026")
                .contains("claimed ~2 ×: understated 4.00 ×")
                .contains("time of the first call: 2.10 ×")
                .contains("warm calls");
        assertThat(claim.select(".taken li").get(2).text())
                .contains("not comparable: Cedar was skipped: No executable `cedar` was found");
    }

    @Test
    void neverJudgesATimeOfThisMachine() {
        Element claim = WORLD.page("/claims").expectFirst("#alder-in-200-ms");

        assertThat(claim.select(".m .v").text()).isEqualTo("201 ms");
        assertThat(claim.text()).contains("not judged").doesNotContain("understated", "overstated", "consistent");
    }

    @Test
    void showsWhatASourceSaysAndWhereAFigureStoodBefore() {
        Document page = WORLD.page("/claims");

        assertThat(page.expectFirst("#alder-counts").select(".found").html())
                .contains("It stops earlier &lt;b&gt;always&lt;/b&gt;")
                .contains("class=\"src\"");
        assertThat(page.expectFirst("#alder-feels-fast").text()).contains("Feelings have no unit.");
        assertThat(page.expectFirst("#alder-takes-twice").select("h4 + ol li").text())
                .startsWith("2024: 2.1, Alder, release notes")
                .endsWith("another loop");
    }

    @Test
    void showsOnlyWhatIsAskedFor() {
        assertThat(WORLD.answered("/claims", "verdict=contradicted").select(".claims > li").eachAttr("id"))
                .containsExactly("alder-counts");
        assertThat(WORLD.answered("/claims", "basis=absolute,opinion").select(".tagline").text())
                .isEqualTo("2 of 4 claims, and what came of each");
        assertThat(WORLD.answered("/claims", "verdict=contradict").select(".faults a").eachAttr("href"))
                .containsExactly("/claims?verdict=contradicted");
    }

    @Test
    void saysBesideACellWhatCameOfItsClaims() {
        Element row = WORLD.page("/comparisons/alder-vs-birch").expectFirst("#cpu-performance + tr .taken");

        assertThat(row.text()).startsWith("Alder: differs by workload; measured 10.0 ×")
                .contains("claimed ~2 ×: understated 4.00 ×");
        assertThat(row.select("a").eachAttr("href")).contains("/claims#alder-takes-twice", "/benchmarks/loop");
        assertThat(WORLD.page("/comparisons/alder-vs-birch").select("#packages + tr .taken")).isEmpty();
    }

    @Test
    void saysOnThePagesOfRowAndCellWhatCameOfTheirClaims() {
        for (String page : new String[]{"cpu-performance", "cpu-performance.alder"}) {
            assertThat(WORLD.unlisted("/comparisons/alder-vs-birch/" + page)).as(page)
                    .contains("Measured or checked here", "/claims#alder-takes-twice", "not comparable: Cedar");
        }
        assertThat(WORLD.unlisted("/comparisons/alder-vs-birch/cpu-performance.birch"))
                .doesNotContain("Measured or checked here");
    }

    @Test
    void showsOnACriterionWhatWasMeasuredForIt() {
        Element measured = WORLD.page("/criteria/cpu-performance").expectFirst("#all-measured");

        assertThat(measured.select("tbody th").eachText()).containsExactly("Birch 4 3.2.1", "Birch 5 3.2.1",
                "Alder 3.2.1");
        assertThat(measured.select("a").eachAttr("href")).contains("/benchmarks/loop");
        assertThat(WORLD.page("/criteria/packages").getElementById("all-measured")).isNull();
    }

    @Test
    void saysThatThereIsNoClaimYet() {
        PageWorld world = PageWorld.of(SmallSite.original().without("claims/field-report.yml"));

        assertThat(world.page("/claims").select(".tagline").text())
                .isEqualTo("No claim has been taken from a source yet");
    }
}
