package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.table.WideSite;
import dev.touchstone.reading.SmallSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// What readers see of the runtimes that they look for.
class FindPageTest {

    private static final PageWorld WORLD = PageWorld.of(WideSite.site());
    private static final String PATH = "/find";
    private static final String BOTH = "where=shared-memory-threads=yes&where=start-up-time%3C50ms";

    @Test
    void groupsRuntimesAndCountsThem() {
        Document page = WORLD.answered(PATH, BOTH);

        assertThat(page.select("#answers .g").eachText()).containsExactly("Meets all (2)",
                "May: something depends or is unknown (3)", "Fails at least one (1)");
        assertThat(page.select("tbody#may tr.row > th").eachText()).containsExactly("Alder", "Birch.js", "Fir");
        assertThat(page.select("#answers thead small").eachText()).containsExactly("4 yes, 2 depends",
                "2 yes, 1 no, 2 depends, 1 unknown");
    }

    @Test
    void saysEachAnswerInAWordAndAShapeOverItsEvidence() {
        Document page = WORLD.answered(PATH, BOTH);

        assertThat(page.select("#answers td")).hasSize(12).allSatisfy(cell -> {
            assertThat(cell.select(".fits b").text()).isIn("Yes", "No", "Depends", "Unknown");
            assertThat(cell.select(".fits use")).hasSize(1);
            assertThat(cell.select("a[href^=/comparisons/]")).isNotEmpty()
                    .allSatisfy(link -> assertThat(link.attr("href")).matches("/comparisons/.+#.+\\..+"));
        });
        assertThat(cell(page, "fails", 1).text()).startsWith("No ~900 ms");
        assertThat(cell(page, "may", 5).text()).startsWith("Unknown: nobody says").doesNotContain("No ");
        assertThat(page.select(".refs li")).isNotEmpty();
    }

    @Test
    void leadsToCellsThatExist() {
        Elements links = WORLD.answered(PATH, BOTH).select("#answers td a[href^=/comparisons/]");

        assertThat(links).allSatisfy(link -> {
            String[] parts = link.attr("href").split("#", -1);
            assertThat(WORLD.page(parts[0]).getElementById(parts[1])).as(link.attr("href")).isNotNull();
        });
    }

    @Test
    void removesARequirementByALink() {
        Elements remove = WORLD.answered(PATH, BOTH + "&weight=packages:2").select(".held a");

        assertThat(remove.eachAttr("href")).containsExactly("/find?where=start-up-time%3C50ms&weight=packages:2",
                "/find?where=shared-memory-threads=yes&weight=packages:2", "/find?" + BOTH);
    }

    @Test
    void offersWhatFitsTheChosenCriterion() {
        Document grade = WORLD.answered(PATH, "criterion=cpu-performance");
        assertThat(grade.select("select[name=value] option").eachAttr("value")).containsExactly("", "excellent", "good",
                "moderate");
        assertThat(grade.select("select[name=criterion] option[selected]").eachAttr("value"))
                .containsExactly("cpu-performance");

        Document support = WORLD.answered(PATH, "criterion=shared-memory-threads");
        assertThat(support.select("select[name=is] option").eachAttr("value")).containsExactly("eq", "ge");

        Document figure = WORLD.answered(PATH, "criterion=start-up-time");
        assertThat(figure.select("input[name=value]")).hasSize(1);
        assertThat(figure.select("#value-hint").text())
                .isEqualTo("Start-up time takes a figure in ms, such as 30 ms. Lower is better.");
    }

    @Test
    void labelsEveryControl() {
        assertThat(
                WORLD.answered(PATH, BOTH + "&weight=packages:2").select("form :is(input:not([type=hidden]), select)"))
                .hasSizeGreaterThan(4)
                .allSatisfy(control -> assertThat(control.closest("label")).isNotNull());
    }

    @Test
    void showsTheArithmeticOfARanking() {
        Document page = WORLD.answered(PATH, "weight=cpu-performance:2&weight=start-up-time:3");

        assertThat(page.select("#ranking .first").text())
                .isEqualTo("Dogwood comes first of the 6 runtimes that fail nothing.");
        assertThat(page.expectFirst("#ranking tr.row").text()).isEqualTo("1 Dogwood first 1 won, 2 level, 1 lost "
                + "0.5 × 2 = 1 3 won, 1 lost 0.75 × 3 = 2.25 0.65 (1 + 2.25) ÷ 5");
        assertThat(page.select("#ranking").text()).contains(
                "“CPU performance” from 2 to less than 1.5. Then Alder comes first; at 1.5 the place is shared.",
                "Not ranked Fir: unknown in Start-up time");
    }

    @Test
    void showsWhoComesFirstAtOtherWeights() {
        Document page = WORLD.answered(PATH, "weight=cpu-performance:2&weight=start-up-time:3");

        assertThat(page.select("#ranking .flips a[href*=weight]")).hasSize(4).allSatisfy(link -> {
            String winner = link.text().substring(link.text().lastIndexOf(' ') + 1);
            Document turned = WORLD.answered(PATH, link.attr("href").substring("/find?".length()));
            assertThat(turned.select("#ranking .first").text()).startsWith(winner + " comes first");
        });
    }

    @Test
    void marksNobodyInATie() {
        Document page = WORLD.answered(PATH, BOTH + "&weight=cpu-performance:2&weight=start-up-time:3");

        assertThat(page.select("#ranking .first").text()).isEqualTo(
                "Alder and Dogwood tie for the first place of the 5 runtimes that fail nothing.");
        assertThat(page.select("#ranking .lead, #ranking use[href=#g-ahead]")).isEmpty();
    }

    @Test
    void saysWhyNothingIsRanked() {
        assertThat(first("where=cpu-performance%3C=moderate&where=cpu-performance%3E=excellent&weight=packages:1"))
                .startsWith("Every runtime fails a requirement");
        assertThat(first("where=packages=40&where=start-up-time%3E70ms&weight=packages:1"))
                .startsWith("No two runtimes can be compared");
        assertThat(first("where=cpu-performance=excellent&where=start-up-time%3C35ms&weight=packages:1"))
                .startsWith("One runtime alone fails nothing");
    }

    @Test
    void isReachedFromWhereReadersAre() {
        assertThat(WORLD.page("/").select("#runtimes .ways a").eachAttr("href")).contains(PATH);
        assertThat(WORLD.page("/criteria/start-up-time").select(".ways a").attr("href"))
                .isEqualTo("/find?criterion=start-up-time");
        assertThat(WORLD.page("/criteria/execution-model").select(".ways a")).isEmpty();
    }

    @Test
    void worksInASiteWithoutComparisons() {
        PageWorld bare = PageWorld.of(SmallSite.original().without(SmallSite.COMPARISON));

        assertThat(bare.answered(PATH, BOTH + "&weight=packages:1").select("#answers .fits b").eachText())
                .containsOnly("Unknown")
                .hasSize(4);
    }

    private static String first(String query) {
        return WORLD.answered(PATH, query).select("#ranking .first").text();
    }

    private static Element cell(Document page, String group, int at) {
        return page.select("tbody#" + group + " td").get(at);
    }
}
