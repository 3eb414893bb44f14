package dev.touchstone.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.Asset;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Redirect;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every address of the small site.
class SiteTest {

    private static final Site SITE = Site
            .of(LibraryAssembler.assemble(SmallSite.original().contents(), SmallSite.TODAY));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/comparisons", "/runtimes", "/criteria", "/sources", "/comparisons/alder-vs-birch",
        "/runtimes/birch",
        "/criteria/start-up-time", "/guides/how-to-read"})
    void hasAPageAtEachAddress(String path) {
        assertThat(SITE.find(path)).get().isInstanceOf(PageResource.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare", "/matrix"})
    void hasPagesThatAnswerQueries(String path) {
        assertThat(SITE.find(path)).get().isInstanceOf(Asked.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/criteria/boot-time, /criteria/start-up-time",
        "/Criteria/BOOT-TIME/, /criteria/start-up-time",
        "/comparisons/, /comparisons",
        "/Comparisons/Alder-vs-Birch, /comparisons/alder-vs-birch",
        "//comparisons//alder-vs-birch//, /comparisons/alder-vs-birch"})
    void leadsEveryOtherSpellingAndEveryFormerNameToTheOneAddress(String path, String target) {
        assertThat(SITE.find(path)).contains(new Redirect(new SitePath(target)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nothing", "/comparisons/nothing", "/comparisons/alder-vs-birch.txt", "/../etc/passwd",
        "/comparisons/%61",
        "/assets", "/assets/style.css", "comparisons", "/\u0000", "//example.org/"})
    void hasNothingElse(String path) {
        assertThat(SITE.find(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/guides, /guides/how-to-read", "/guides/, /guides/how-to-read", "/schema/v1/, /openapi.json",
        "/schema, /openapi.json"})
    void leadsFromAFolderWithoutAPageToWhatIsInIt(String path, String target) {
        assertThat(SITE.find(path)).contains(new Redirect(new SitePath(target)));
    }

    @Test
    void hasAnIconForBrowsersThatAskUnasked() {
        assertThat(SITE.find("/favicon.ico")).contains(new Redirect(SITE.assets().touchIcon()));
    }

    @Test
    void namesFilesByTheirContent() {
        Asset style = (Asset) SITE.find(SITE.assets().style().value()).orElseThrow();

        assertThat(SITE.assets().style().value()).isEqualTo("/assets/style." + style.content().fingerprint() + ".css");
        assertThat(style.content().text()).contains(name(SITE.assets().font()));
        assertThat(style.mediaType()).startsWith("text/css");
    }

    @Test
    void asksForNothingThatTheStyleSheetDoesNotBring() {
        String css = ((Asset) SITE.find(SITE.assets().style().value()).orElseThrow()).content().text();

        assertThat(css).doesNotContain("data:", "http:", "https:", "@import");
        assertThat(css.lines().filter(line -> line.contains("url(")).toList()).hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .containsPattern("url\\(\"[a-z0-9-]+\\.[0-9a-f]{16}\\.(woff2|svg)\"\\)"));
    }

    @Test
    void writesEveryAddressInLowerCaseAndOnce() {
        assertThat(SITE.resources().keySet()).doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(path.value()).isEqualTo(path.value().toLowerCase(Locale.ROOT)));
    }

    private static String name(SitePath path) {
        return path.value().substring("/assets/".length());
    }
}
