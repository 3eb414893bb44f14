package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.Signposts;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.search.Search;
import dev.touchstone.site.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The revision of the content in citations: there where somebody knows it.
class CitedRevisionTest {

    private static final String CELL = "/comparisons/alder-vs-birch/start-up-time.alder";

    @ParameterizedTest
    @ValueSource(strings = {"/comparisons/alder-vs-birch", "/comparisons/alder-vs-birch/start-up-time", CELL,
        "/runtimes/alder", "/criteria/start-up-time"})
    void isNamedOnThePageAndInItsFiles(String path) {
        Site site = Site.of(library(), Signposts.of(Ledger.EMPTY), Search.of(library()),
                article -> "0a1b2c3-" + article.id());

        assertThat(text(site, path + ".bib")).contains("revision 0a1b2c3-");
        assertThat(text(site, path + ".csl.json")).contains("\"version\" : \"0a1b2c3-");
        assertThat(Jsoup.parse(text(site, path)).select(".take > p").text()).contains(", in revision 0a1b2c3-");
    }

    @Test
    void isMissedByNobodyWhereItIsNotKnown() {
        Site site = Site.of(library());

        assertThat(text(site, CELL + ".bib")).doesNotContain("evision");
        assertThat(Jsoup.parse(text(site, CELL)).select(".take").text()).doesNotContain("evision");
    }

    private static Library library() {
        return LibraryAssembler.assemble(SmallSite.original().contents(), SmallSite.TODAY);
    }

    private static String text(Site site, String path) {
        return new Renderer().render(site, new SitePath(path)).bytes().text();
    }
}
