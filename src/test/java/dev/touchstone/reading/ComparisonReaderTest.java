package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Option;
import dev.touchstone.article.Row;
import dev.touchstone.article.RowGroup;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.PlainText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles with less, more or other parts than the usual one.
class ComparisonReaderTest {

    private static final SmallSite SITE = SmallSite.original();

    private static final String FRONT = """
            ---
            title: Alder and Birch
            summary: A short article that holds as little as an article may hold at all.
            runtimes: [alder, birch]
            published: 2026-09-14
            reviewed: 2026-09-14
            ---
            """;

    private static final String TABLE = """
            | Criterion | Alder | Birch.js |
            | --- | --- | --- |
            | Start-up time | 1 ms | 2 ms |
            """;

    @Test
    void readsAnArticleOfOneTable() {
        Comparison comparison = sound("## Comparison\n\n" + TABLE);
        assertThat(comparison.groups()).singleElement().satisfies(group -> {
            assertThat(group.anchor()).isEmpty();
            assertThat(group.name()).isEmpty();
            assertThat(group.rows()).extracting(Row::criterion).containsExactly("start-up-time");
        });
        assertThat(comparison.overview().isEmpty()).isTrue();
        assertThat(comparison.verdict().choices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Start-up time", "start-up-time", "BOOT-TIME", "**Start-up  time**", "*boot-time*",
        "`start-up-time`", "[Start-up time](../criteria/start-up-time.md)"})
    void findsACriterionByNameIdOrAliasWhateverTheFormatting(String label) {
        Comparison comparison = sound("## Comparison\n\n" + TABLE.replace("Start-up time", label));
        assertThat(comparison.rows()).extracting(Row::criterion).containsExactly("start-up-time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alder", "alder", "*ALDER*", "alder-runtime"})
    void findsARuntimeByNameIdOrAlias(String label) {
        Comparison comparison = sound(
                "## Comparison\n\n" + TABLE.replace("Alder", label) + "\n## " + label + "\n\nProse.\n");
        assertThat(comparison.rows().getFirst().cells()).extracting(Cell::runtime).containsExactly("alder", "birch");
        assertThat(comparison.options()).extracting(Option::runtime).containsExactly("alder");
    }

    @Test
    void readsTablesOfThreeRuntimes() {
        SmallSite three = SITE.with("runtimes/cedar.md", "---\nname: Cedar\nsummary: A third one.\n---\n\nText.\n")
                .with("comparisons/three.md", FRONT.replace("[alder, birch]", "[cedar, alder, birch]") + """
                        ## Comparison

                        | Criterion | Alder | Birch.js | Cedar |
                        | --- | --- | --- | --- |
                        | Start-up time | 1 ms | 2 ms | 3 ms |

                        ## Verdict

                        ### Choose Cedar or Alder when

                        - it must [start](#start-up-time) fast

                        ### Choose Alder and Birch.js when

                        - always

                        ### Choose all when

                        - money is no object
                        """);
        Comparison comparison = three.contents().comparisons().getLast();
        assertThat(three.findings()).isEmpty();
        assertThat(comparison.rows().getFirst().cells()).extracting(Cell::runtime)
                .containsExactly("cedar", "alder", "birch");
        assertThat(comparison.verdict().choices()).extracting(Choice::runtimes)
                .containsExactly(List.of("cedar", "alder"), List.of("alder", "birch"),
                        List.of("cedar", "alder", "birch"));
        assertThat(comparison.verdict().choices()).extracting(Choice::together).containsExactly(false, true, true);
    }

    @Test
    void keepsRowsWithoutTheirFaultyCells() {
        SmallSite site = article("## Comparison\n\n" + TABLE + "| CPU performance | Good | Superb |\n");
        assertThat(site.findings()).extracting(found -> found.code().word()).containsExactly("unreadable-cell");
        Comparison comparison = comparison(site);
        assertThat(comparison.rows()).extracting(Row::criterion).containsExactly("start-up-time", "cpu-performance");
        assertThat(comparison.rows().getLast().cells()).extracting(Cell::runtime).containsExactly("alder");
    }

    @Test
    void readsNoCellsOfAnUnknownCriterionAndTellsItsDiscussionOnce() {
        SmallSite site = article("## Comparison\n\n" + TABLE
                + "| Memroy use | ? | lots and lots |\n\n- **Memroy use:** It depends.\n\n## Verdict\n\n"
                + "### Choose Alder when\n\n- for its [memory](#memroy-use)\n");
        assertThat(site.findings()).extracting(Diagnostic::toString)
                .containsExactly(
                        "comparisons/short.md:13:3: error[unknown-criterion]: no criterion is called `Memroy use`");
    }

    @Test
    void letsTheSecondTableOfAGroupGoOn() {
        Comparison comparison = sound("## Comparison\n\n### Speed\n\n" + TABLE + "\nBetween.\n\n"
                + TABLE.replace("Start-up time | 1 ms | 2 ms", "Packages | 1 | 2") + "\nBehind.\n");
        RowGroup group = comparison.groups().getFirst();
        assertThat(group.rows()).extracting(Row::criterion).containsExactly("start-up-time", "packages");
        assertThat(group.intro().blocks()).hasSize(2);
    }

    @Test
    void joinsDiscussionsOfOneRowWhereverTheyStand() {
        Comparison comparison = sound("## Comparison\n\n### Speed\n\n" + TABLE + """

                - **Start-up time.** One.
                - **start-up-time**: two.

                #### BOOT-TIME

                Three.

                ##### Deeper

                Four.

                ### Other

                Prose.

                #### Start-up time

                Five.
                """);
        Row row = comparison.rows().getFirst();
        assertThat(row.discussion().blocks()).hasSize(4);
        assertThat(row.discussion().parts()).singleElement().extracting("anchor").isEqualTo("deeper");
        assertThat(comparison.groups()).extracting(group -> group.rows().size()).containsExactly(1, 0);
    }

    @Test
    void leavesListsThatAreAboutNoRowInTheIntroduction() {
        Comparison comparison = sound(
                "## Comparison\n\n- **Start-up time:** before the table it is prose.\n\n" + TABLE + """

                        - **Method:** each was run once.
                        - and another point

                        ### Notes

                        #### On method

                        Text.
                        """);
        assertThat(comparison.groups().getFirst().intro().blocks()).hasSize(2);
        assertThat(comparison.rows().getFirst().discussion().isEmpty()).isTrue();
        assertThat(comparison.groups().getLast().intro().parts()).singleElement()
                .extracting("anchor")
                .isEqualTo("on-method");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "- **Up at once.** Why.        ! up-at-once      ! Up at once    ! Why.",
        "- **Up at once:** Why.        ! up-at-once      ! Up at once    ! Why.",
        "- **Up at once**: why.        ! up-at-once      ! Up at once    ! why.",
        "- **Up at once** why.         ! up-at-once      ! Up at once    ! why.",
        "- **Up at once**              ! up-at-once      ! Up at once    ! ''",
        "- Just a sentence with more than six words. ! just-a-sentence-with-more-than ! '' ! Just a sentence with more than six words."})
    void readsPoints(String bullet, String anchor, String label, String text) {
        Comparison comparison = sound("## Comparison\n\n" + TABLE + "\n## Alder\n\n### Pros\n\n" + bullet + "\n");
        assertThat(comparison.options().getFirst().pros()).singleElement().satisfies(point -> {
            assertThat(point.anchor()).isEqualTo("alder-" + anchor);
            assertThat(PlainText.of(point.label())).isEqualTo(label);
            assertThat(point.text().blocks().stream().map(block -> PlainText.of(((Block.Paragraph) block).content())))
                    .containsExactlyElementsOf(text.isEmpty() ? List.of() : List.of(text));
        });
    }

    @Test
    void keepsOtherProseOfAnOption() {
        Comparison comparison = sound("## Comparison\n\n" + TABLE
                + "\n## Birch.js {#birch-js}\n\nFirst.\n\n**Best for:**\nlong *runs*.\n\n### History\n\nOld.\n");
        Option option = comparison.options().getFirst();
        assertThat(option.anchor()).isEqualTo("birch-js");
        assertThat(PlainText.of(option.bestFor())).isEqualTo("long runs.");
        assertThat(option.prose().blocks()).hasSize(1);
        assertThat(option.prose().parts()).singleElement().extracting("anchor").isEqualTo("history");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Choose Alder when", "choose alder if", "Choose *Alder* when:", "Choose Alder when …",
        "Choose Alder"})
    void readsChoices(String heading) {
        Comparison comparison = sound("## Comparison\n\n" + TABLE + "\n## Verdict\n\n### " + heading
                + "\n\n- it [fits](#start-up-time.alder) **and [again](#boot-time)**\n");
        assertThat(comparison.verdict().choices()).singleElement().satisfies(choice -> {
            assertThat(choice.runtimes()).containsExactly("alder");
            assertThat(choice.anchor()).isEqualTo("choose-alder");
            assertThat(choice.conditions().getFirst().reasons())
                    .extracting(reason -> reason.value() + " at " + reason.place().column())
                    .containsExactly("start-up-time at 6");
        });
    }

    @Test
    void keepsOtherSectionsOfTheVerdictAsProse() {
        Comparison comparison = sound("## Comparison\n\n" + TABLE + "\n## Verdict\n\n### Choose with care\n\nText.\n");
        assertThat(comparison.verdict().choices()).isEmpty();
        assertThat(comparison.verdict().prose().parts()).singleElement()
                .extracting("anchor")
                .isEqualTo("choose-with-care");
    }

    @Test
    void givesEveryThingOnThePageAnIdOfItsOwn() {
        SmallSite site = article("## Comparison\n\n" + TABLE
                + "\n## Start-up time\n\nText.\n\n## 日本\n\nText.\n\n## One\n\nText.\n\n### Two\n\nText.\n\n## Two\n\nText.\n");
        assertThat(site.findings()).extracting(Diagnostic::toString)
                .containsExactly(
                        "comparisons/short.md:14:1: error[duplicate-id]: the address `#start-up-time` is taken",
                        "comparisons/short.md:18:1: error[invalid-value]: no address can be made of `## 日本`",
                        "comparisons/short.md:30:1: error[duplicate-id]: the address `#two` is taken");
        assertThat(comparison(site).sections()).extracting("anchor")
                .containsExactly("start-up-time-2", "section", "one", "two-2");
    }

    @Test
    void readsSectionsInAnyOrder() {
        Comparison comparison = sound(
                "## Verdict\n\n### Choose Alder when\n\n- [fast](#start-up-time)\n\n## Birch.js\n\nB.\n\n## Free\n\nF.\n\n## Alder\n\nA.\n\n## Comparison\n\n"
                        + TABLE);
        assertThat(comparison.options()).extracting(Option::runtime).containsExactly("alder", "birch");
        assertThat(comparison.verdict().choices().getFirst().conditions().getFirst().reasons()).hasSize(1);
    }

    @Test
    void tellsNothingTwiceWhereARuntimeIsUnknown() {
        SmallSite site = SITE.with("comparisons/short.md", FRONT.replace("birch]", "deno]") + "## Comparison\n\n"
                + TABLE.replace("Birch.js", "Deno")
                + "\n## Deno\n\n### Pros\n\n- One.\n\n## Alder\n\n### Pros\n\n- One.\n\n## Verdict\n\n### Choose Deno when\n\n- x\n");
        assertThat(site.findings()).extracting(Diagnostic::toString)
                .containsExactly("comparisons/short.md:4:19: error[unknown-runtime]: no runtime has the id `deno`");
        assertThat(site.contents().comparisons()).extracting(Comparison::id).containsExactly("alder-vs-birch");
    }

    private static Comparison sound(String text) {
        SmallSite site = article(text);
        assertThat(site.printed()).isEmpty();
        return comparison(site);
    }

    private static SmallSite article(String text) {
        return SITE.with("comparisons/short.md", FRONT + text);
    }

    private static Comparison comparison(SmallSite site) {
        return site.contents()
                .comparisons()
                .stream()
                .filter(each -> each.id().equals("short"))
                .findFirst()
                .orElseThrow();
    }
}
