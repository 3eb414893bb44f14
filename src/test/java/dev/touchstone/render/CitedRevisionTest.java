package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.history.EditedRepository;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Site;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The revision of the content in citations: there where somebody knows it.
class CitedRevisionTest {

    private static final String CELL = "/comparisons/alder-vs-birch/start-up-time.alder";

    @ParameterizedTest
    @ValueSource(strings = {"/comparisons/alder-vs-birch", "/comparisons/alder-vs-birch/start-up-time", CELL,
        "/runtimes/alder", "/criteria/start-up-time"})
    void isNamedOnThePageAndInItsFiles(String path, @TempDir Path root) {
        try (EditedRepository repository = EditedRepository.in(root)) {
            String revision = repository.replace(SmallSite.COMPARISON, "~12 ms", "~13 ms");
            Site site = Pipeline.run(repository.folder(), SmallSite.TODAY).site();

            assertThat(text(site, path + ".bib")).contains("revision " + revision);
            assertThat(text(site, path + ".csl.json")).contains("\"version\" : \"" + revision);
            assertThat(Jsoup.parse(text(site, path)).select(".take > p").text()).contains(", in revision " + revision);
        }
    }

    @Test
    void isNotNamedForWhatWasSavedSince(@TempDir Path root) {
        try (EditedRepository repository = EditedRepository.in(root)) {
            repository.content().replace(SmallSite.COMPARISON, "~12 ms", "~14 ms");
            Site site = Pipeline.run(repository.folder(), SmallSite.TODAY).site();

            assertThat(text(site, CELL + ".bib")).doesNotContain("evision");
            assertThat(text(site, "/runtimes/alder.bib")).contains("revision ");
        }
    }

    @Test
    void isMissedByNobodyWhereItIsNotKnown() {
        Site site = Site.of(LibraryAssembler.assemble(SmallSite.original().contents(), SmallSite.TODAY));

        assertThat(text(site, CELL + ".bib")).doesNotContain("evision");
        assertThat(Jsoup.parse(text(site, CELL)).select(".take").text()).doesNotContain("evision");
    }

    private static String text(Site site, String path) {
        return new Renderer().render(site, new SitePath(path)).bytes().text();
    }
}
