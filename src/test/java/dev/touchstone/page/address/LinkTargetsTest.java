package dev.touchstone.page.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.reading.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the links of content files become on a page.
class LinkTargetsTest {

    private static final String FILE = "comparisons/alder-vs-birch.md";
    private static final SitePath PAGE = new SitePath("/comparisons/alder-vs-birch");
    private static final LinkTargets TARGETS = new LinkTargets(
            LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY));

    @ParameterizedTest
    @CsvSource({
        "#start-up-time, #start-up-time",
        "#start-up-time.alder, #start-up-time.alder",
        "alder-vs-birch.md#verdict, #verdict",
        "alder-vs-birch.md, /comparisons/alder-vs-birch",
        "six-at-once.md, /comparisons/six-at-once",
        "./six-at-once.md#faq, /comparisons/six-at-once#faq",
        "../runtimes/alder.md, /runtimes/alder",
        "../runtimes/alder.md#what-it-is, /runtimes/alder#what-it-is",
        "../comparisons/../runtimes/alder.md, /runtimes/alder",
        "../sources.yml#field-report, /sources#field-report",
        "https://alder.example.org/?a=b#c, https://alder.example.org/?a=b#c",
        "mailto:editor@example.org, mailto:editor@example.org"})
    void leadsWhereCodeHostsLead(String destination, String href) {
        assertThat(TARGETS.href(destination, FILE, PAGE)).contains(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "vbscript:x",
        "//evil.example.org",
        "/runtimes/alder", "../../runtimes/alder.md", "../runtimes/unknown.md", "../site.yml", "../README.md",
        "six-at-once.md#a b",
        "../runtimes/Alder.md", "../runtimes/%61lder.md"})
    void leadsNowhereElse(String destination) {
        assertThat(TARGETS.href(destination, FILE, PAGE)).isEmpty();
    }

    @Test
    void namesThePageWhereAFragmentIsShownElsewhere() {
        assertThat(TARGETS.href("#verdict", FILE, new SitePath("/runtimes/alder")))
                .contains("/comparisons/alder-vs-birch#verdict");
    }
}
