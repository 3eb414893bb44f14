package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.ManyCriteria;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Site;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What it costs the page of an article that its rows can be cited.
class LinkingCostTest {

    private static final int ROWS = 40;

    @Test
    void isOneLinkForEachRowAndOneClosedPartAtTheEnd() {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "| Question " + i + " | " + cell(i) + " | " + cell(i) + " | " + cell(i) + " | "
                        + cell(i) + " |\n")
                .collect(Collectors.joining());
        SmallSite small = ManyCriteria.site(WideSite.site(), ROWS).with("comparisons/four.md", """
                ---
                title: Four
                summary: Four imagined runtimes beside each other, to weigh the page of forty rows that they fill.
                runtimes: [alder, birch, cedar, dogwood]
                published: 2026-09-14
                reviewed: 2026-10-02
                ---

                ## Comparison

                | Criterion | Alder | Birch.js | Cedar | Dogwood |
                | --- | --- | --- | --- | --- |
                """ + rows);
        Site site = Site.of(LibraryAssembler.assemble(small.contents(), SmallSite.TODAY));
        String html = new Renderer().render(site, new SitePath("/comparisons/four")).bytes().text();
        Document page = Jsoup.parse(html);
        int links = page.select(".acts a:contains(Cite or embed)").outerHtml().length();
        int citations = page.select("details.cite").outerHtml().length();

        assertThat(page.select(".acts a:contains(Cite or embed)")).hasSize(ROWS);
        assertThat(page.select("details.cite:not([open])")).hasSize(1);
        assertThat(links + citations).isLessThan(html.length() / 10);
    }

    private static String cell(int number) {
        return switch (number % 3) {
            case 0 -> number + " ms [^field-report]";
            case 1 -> "Yes [^alder-notes]";
            default -> "words [^field-report]";
        };
    }
}
