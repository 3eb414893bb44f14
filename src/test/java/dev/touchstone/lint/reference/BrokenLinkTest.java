package dev.touchstone.lint.reference;

import static dev.touchstone.lint.Judged.assertClean;
import static dev.touchstone.lint.Judged.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.Judged;
import dev.touchstone.lint.rule.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinkTest {

    private static final String DRAFT = """
            ---
            title: "Alder vs Birch: a draft"
            summary: Alder and Birch in a single row that nobody is to see yet, because it is still being written.
            runtimes: [alder, birch]
            published: 2026-10-02
            reviewed: 2026-10-02
            draft: yes
            aliases: [older-draft]
            ---

            ## Comparison

            | Criterion | Alder | Birch |
            | --- | --- | --- |
            | Memory | 50 MB [^field-report] | 80 MB [^field-report] |
            """;

    @ParameterizedTest
    @ValueSource(strings = {"#memory", "#memory.alder", "#in-practice", "#overview", "#alder", "#alder-up-at-once",
        "#sources",
        "../runtimes/alder.md", "../runtimes/alder.md#what-it-is", "../runtimes/alder.md#all-statements",
        "../criteria/memory.md#all-answers",
        "../sources.yml", "../sources.yml#field-report", "alder-vs-birch.md#memory", "../comparisons/alder-vs-birch.md",
        "https://example.org/#nowhere", "mailto:editors@example.org"})
    void findsEveryPartOfAPage(String destination) {
        assertClean(linkTo(destination));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#memroy", "#memory.cedar", "#nowhere", "#faq", "../runtimes/alder.md#what-it-was",
        "../runtimes/alder.md#memory", "../sources.yml#no-report",
        "../runtimes/cedar.md", "../README.md", "../../README.md", "../runtimes/", "/runtimes/alder", "alder-vs-birch",
        "../site.yml",
        "../runtimes/alder.md?x=1"})
    void findsLinksThatLeadNowhere(String destination) {
        assertFinds(Code.BROKEN_LINK, linkTo("«" + destination + "»"));
    }

    @Test
    void marksTheWholeLinkWhereItsAddressStandsElsewhere() {
        assertFinds(Code.BROKEN_LINK, Example.text("""
                ## In practice

                See «[the table][table]».

                [table]: #tabel
                """));
    }

    @Test
    void looksIntoCells() {
        assertFinds(Code.BROKEN_LINK, Example.rows("""
                | Execution model | [A bytecode interpreter](«#nowhere») [^alder-notes] | A compiler [^birch-manual] |
                """));
    }

    @Test
    void doesNotLinkTheUnpublished() {
        assertFinds(Code.BROKEN_LINK, linkTo("«draft.md»").and(Example.file("comparisons/draft.md", DRAFT)));
    }

    @Test
    void letsADraftLinkToItself() {
        assertClean(Example.file("comparisons/draft.md", DRAFT + "\nSee [above](#memory).\n"));
    }

    @Test
    void namesTheFileThatWasRenamed() {
        assertThat(Judged.of(linkTo("older-draft.md").and(Example.file("comparisons/draft.md", DRAFT))).found())
                .singleElement()
                .satisfies(found -> assertThat(found.help())
                        .containsExactly("That file is now called `comparisons/draft.md`."));
    }

    @ParameterizedTest
    @CsvSource({"../runtimes/aldr.md,../runtimes/alder.md", "alder-vs-brich.md,alder-vs-birch.md"})
    void offersAFileAsItIsWrittenThere(String wrong, String right) {
        assertThat(Judged.of(linkTo(wrong)).found()).singleElement()
                .satisfies(found -> assertThat(found.help()).containsExactly("Did you mean `" + right + "`?"));
    }

    @Test
    void isQuietAboutRowsThatCouldNotBeRead() {
        assertFinds(Code.WRONG_COLUMNS, Example.rows("""
                «| Memory | 50 MB [^field-report] |»
                """).and(linkTo("#memory.alder")));
    }

    private static Example linkTo(String destination) {
        return Example.text("""
                ## In practice

                See [there](%s).
                """.replace("%s", destination));
    }
}
