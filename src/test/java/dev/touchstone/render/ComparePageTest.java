package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.ManyCriteria;
import dev.touchstone.reading.SmallSite;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// What readers see of what they asked for.
class ComparePageTest {

    private static final PageWorld WORLD = PageWorld.of(WideSite.site());
    private static final String PATH = "/compare";

    @Test
    void saysThatItIsGeneratedAndGivesNoVerdict() {
        Document page = WORLD.answered(PATH, "runtimes=birch,alder");

        assertThat(page.select(".tagline").text()).isEqualTo(
                "Generated from what 3 articles say. Nobody has weighed it, so there is no verdict.");
        assertThat(page.select(".choices, .verdict, .trio")).isEmpty();
        assertThat(page.select(".ways a").eachAttr("href")).startsWith("/comparisons/alder-vs-birch");
    }

    @Test
    void showsCellsAsAnArticleDoes() {
        Document own = WORLD.page("/comparisons/six-at-once");
        Document asked = WORLD.answered(PATH, "runtimes=dogwood,elder,fir");

        assertThat(asked.select("tr.row td")).hasSize(12).allSatisfy(cell -> {
            Elements same = byId(own, cell.id());
            assertThat(same).hasSize(1);
            assertThat(cell.select(".v, .none").text()).isEqualTo(same.select(".v, .none").text());
        });
        assertThat(byId(asked, "start-up-time.fir").text()).contains("unknown").doesNotContain("No");
    }

    @Test
    void saysHowManyCriteriaItShows() {
        assertThat(WORLD.answered(PATH, "runtimes=dogwood,elder&only=differences").select(".cmp > caption").text())
                .startsWith("Showing 3 of 6 criteria, each followed by its evidence.");
    }

    @Test
    void labelsWhatDiffersOnlyBecauseItIsUnknown() {
        Document page = WORLD.answered(PATH, "runtimes=dogwood,elder,fir&only=differences");

        assertThat(page.select("#start-up-time + .how").text()).contains("Unknown for Fir");
    }

    @Test
    void listsWhatItHidesUnderTheAddressThatItWouldHave() {
        Document page = WORLD.answered(PATH, "runtimes=dogwood,elder&only=differences");
        Elements hidden = page.select("#hidden li#shared-memory-threads a");

        assertThat(hidden).hasSize(1);
        String href = hidden.attr("href");
        assertThat(href).isEqualTo("/compare?runtimes=dogwood,elder&only=differences&row=shared-memory-threads"
                + "#shared-memory-threads");
        Document shown = WORLD.answered(PATH, href.substring(href.indexOf('?') + 1, href.indexOf('#')));
        assertThat(shown.select("tr.row#shared-memory-threads")).hasSize(1);
    }

    @Test
    void namesTheArticlesOfEachStatement() {
        Document page = WORLD.answered(PATH, "runtimes=alder");

        assertThat(page.select("#start-up-time + .ev td:last-child a").eachAttr("href"))
                .contains("/comparisons/six-at-once#start-up-time.alder",
                        "/comparisons/alder-vs-birch#start-up-time.alder");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void leadsEveryViewToTheOneUnfilteredAddress() {
        for (String query : new String[]{"runtimes=alder,birch", "runtimes=birch,alder",
            "runtimes=birch,alder&only=differences&sort=name", "runtimes=alder,birch&group=speed"}) {
            assertThat(WORLD.answered(PATH, query).select("link[rel=canonical]").attr("href")).as(query)
                    .endsWith("/compare?runtimes=alder,birch");
        }
    }

    @Test
    void keepsPagesWithLittleToSayOutOfSearchEngines() {
        assertThat(WORLD.answered(PATH, "runtimes=dogwood,fir").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(WORLD.answered(PATH, "runtimes=alder,birch").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void offersItsFormAsItWasFilledIn() {
        Document page = WORLD.answered(PATH, "runtimes=elder,alder&only=differences&group=speed&sort=name");

        assertThat(page.select("input[name=runtimes]").eachAttr("value")).containsExactly("elder", "alder", "birch",
                "cedar", "dogwood", "fir");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("elder", "alder", "differences",
                "speed");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("name");
        assertThat(page.select("form :is(input, select)")).hasSize(6 + 1 + 3 + 6 + 1)
                .allSatisfy(control -> assertThat(control.closest("label")).isNotNull());
    }

    @Test
    void isReachedFromWhereReadersAre() {
        assertThat(WORLD.page("/").select("#runtimes .ways a").eachAttr("href")).containsExactly("/compare", "/matrix",
                "/find");
        assertThat(WORLD.page("/runtimes/fir").select(".ways a").attr("href")).isEqualTo("/compare?runtimes=fir");
        assertThat(WORLD.page("/comparisons/alder-vs-birch").select("#comparison .views a").eachAttr("href"))
                .containsExactly("/compare?runtimes=alder,birch&only=differences", "/compare?runtimes=alder,birch");
    }

    @Test
    void showsSixtyRowsOfTenCellsInOneRegion() {
        Document page = PageWorld.of(ManyCriteria.tenBySixty()).page("/matrix");

        assertThat(page.select(".pane[tabindex=0][role=group][aria-label] > table.mx > tbody > tr.row")).hasSize(60)
                .allSatisfy(row -> {
                    assertThat(row.select("> th[scope=row]")).hasSize(1);
                    assertThat(row.select("> td[id]")).hasSize(10)
                            .allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
                });
        assertThat(page.select("thead th[scope=col]")).hasSize(11);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("td:has(.none) > .to")).isEmpty();
        assertThat(page.select("td:not(:has(.none)) > .to[aria-label]")).hasSizeGreaterThan(350);
    }

    @Test
    void leadsFromACellOfSeveralArticlesToAllThatTheySay() {
        Document page = WORLD.page("/matrix");

        assertThat(byId(page, "start-up-time.dogwood").select(".to").attr("href"))
                .isEqualTo("/comparisons/six-at-once#start-up-time.dogwood");
        String several = byId(page, "start-up-time.alder").select(".to").attr("href");
        assertThat(several).isEqualTo("/compare?runtimes=alder&criteria=start-up-time#start-up-time.alder");
        assertThat(WORLD.answered(PATH, "runtimes=alder&criteria=start-up-time").getElementById("start-up-time.alder"))
                .isNotNull();
    }

    @Test
    void worksInASiteWithoutComparisons() {
        PageWorld bare = PageWorld.of(SmallSite.original().without(SmallSite.COMPARISON));

        assertThat(bare.page("/matrix").select("td .none")).hasSize(12);
        assertThat(bare.answered(PATH, "runtimes=alder,birch").select("#hidden li")).hasSize(6);
    }

    private static Elements byId(Document page, String id) {
        return page.select("[id=" + id + "]");
    }
}
