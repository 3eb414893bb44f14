package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader sees of a comparison, and what its author's text may never become.
class ComparisonPageTest {

    private static final String PATH = "/comparisons/alder-vs-birch";
    private static final SmallSite SITE = SmallSite.original();

    @Test
    void showsItsPartsInOrder() {
        Document page = page(SITE);

        assertThat(page.select("main section[id]").stream().map(Element::id)).containsSubsequence("in-short",
                "at-a-glance", "overview", "comparison", "options", "shortcomings", "verdict", "faq", "sources");
    }

    @Test
    void saysWhoIsAheadAndByHowMuch() {
        Document page = page(SITE);

        assertThat(outcome(page, "start-up-time")).contains("Alder ahead");
        assertThat(outcome(page, "cpu-performance")).contains("Birch.js ahead, two levels");
        assertThat(outcome(page, "execution-model")).contains("Not ranked");
        assertThat(outcome(page, "packages")).contains("Unknown for Alder");
        assertThat(outcome(page, "shared-memory-threads")).contains("Overlap");
    }

    @Test
    void marksOnlyTheCellThatIsAhead() {
        Document page = page(SITE);

        assertThat(cell(page, "cpu-performance.birch")).startsWith("Ahead:");
        assertThat(cell(page, "cpu-performance.alder")).doesNotContain("Ahead");
        assertThat(cell(page, "packages.birch")).doesNotContain("Ahead");
    }

    @Test
    void saysInWordsWhatHasNoSource() {
        assertThat(cell(page(SITE), "packages.birch")).contains("unsourced");
    }

    @Test
    void showsUnknownAsUnknownAndNotAsNo() {
        assertThat(cell(page(SITE), "packages.alder")).contains("—", "unknown").doesNotContain("No ", "0");
    }

    @Test
    void countsStatementsAndSources() {
        assertThat(page(SITE).select(".trust").text()).contains("Reviewed 2 October 2026",
                "11 of 13 statements sourced");
    }

    @Test
    void showsBothStatementsThatDisagree() {
        Document page = page(SITE.replacing(SmallSite.COMPARISON, "| Moderate [^field-report] |",
                "| Moderate [^field-report]; Good [^alder-notes] |"));

        assertThat(cell(page, "cpu-performance.alder")).contains("Moderate", "Good");
        assertThat(outcome(page, "cpu-performance")).contains("Sources disagree");
    }

    @Test
    void leavesOutWhatTheArticleDoesNotHave() {
        String text = SITE.text(SmallSite.COMPARISON);
        Document page = page(SITE.with(SmallSite.COMPARISON, text.substring(0, text.indexOf("## Alder"))));

        assertThat(page.select("#verdict, #faq, #options, #in-short")).isEmpty();
        assertThat(page.select("#comparison")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
        "${7*7}", "[[${7*7}]]",
        "__${7*7}__", "javascript:alert(1)", "&lt;script&gt;alert(1)&lt;/script&gt;"})
    void keepsHostileTextAsText(String hostile) {
        Document clean = page(SITE);
        Document page = page(SITE
                .replacing(SmallSite.COMPARISON, "A paragraph before the first heading", hostile + " A paragraph")
                .replacing(SmallSite.COMPARISON, "Machine code", hostile + " Machine code")
                .replacing(SmallSite.COMPARISON, "**Up at once.**", "**Up at once " + hostile + ".**")
                .replacing(SmallSite.COMPARISON, "### Choose both when", "### Choose both when\n\n- " + hostile)
                .replacing("guides/how-to-read.md", "title: ", "title: " + quoted(hostile) + " #"));

        assertThat(page.select("script").size()).isEqualTo(clean.select("script").size());
        assertThat(page.select("[onerror], [onload], [href^=javascript], img")).isEmpty();
        // a hash may have any digits
        page.select("details.cite").remove();
        assertThat(page.text()).doesNotContain("49");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static Document page(SmallSite site) {
        return PageWorld.of(site).page(PATH);
    }

    private static String cell(Document page, String id) {
        return page.select("td[id=" + id + "]").text();
    }

    private static String outcome(Document page, String criterion) {
        return page.select("tr.row[id=" + criterion + "] td.x").text();
    }
}
