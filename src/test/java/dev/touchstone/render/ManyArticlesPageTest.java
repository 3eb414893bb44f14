package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.Reply;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.query.Query;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers from more articles than anybody wants to read the names of.
class ManyArticlesPageTest {

    private static final int RUNTIMES = 24;

    @TempDir
    private static Path root;

    private static Site site;

    @BeforeAll
    static void write() throws IOException {
        ManyPairs.write(root, RUNTIMES * (RUNTIMES - 1) / 2);
        site = Pipeline.run(root, LocalDate.of(2026, 11, 22)).site();
    }

    @Test
    void namesTheFirstArticlesAndCountsTheOthers() {
        Document compared = page("/compare", "runtimes=runtime-3,runtime-4&criteria=criterion-0");

        assertThat(compared.select(".by a[href*=-vs-]")).hasSize(2 * 8);
        assertThat(compared.select(".by:contains(more)").eachText()).hasSize(2)
                .allMatch(words -> words
                        .matches("and [1-9][0-9]* more"));
    }

    @Test
    void leadsFromAnAnswerToAllItsArticles() {
        Document found = page("/find", "where=criterion-0%3C50ms");

        assertThat(found.select("#answers td")).hasSize(RUNTIMES).allSatisfy(cell -> {
            assertThat(cell.select("a[href*=-vs-]")).hasSizeLessThanOrEqualTo(4);
            assertThat(cell.select("a[href=/criteria/criterion-0]").eachText()).singleElement()
                    .asString()
                    .matches("and [0-9]+ more articles?");
        });
    }

    private static Document page(String path, String query) {
        Asked asked = (Asked) site.at(new SitePath(path)).orElseThrow();
        Reply.Shown shown = (Reply.Shown) asked.inquiry().answer(Query.read(query));
        return Jsoup.parse(new Renderer().render(site, shown.layout().page()).bytes().text());
    }
}
