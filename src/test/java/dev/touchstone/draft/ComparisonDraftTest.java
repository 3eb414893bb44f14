package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.draft.Drafted.Refused;
import dev.touchstone.reading.Golden;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonDraftTest {

    private static final SmallSite WITH_CEDAR = SmallSite.original().with("runtimes/cedar.md", """
            ---
            name: Cedar
            summary: A third imagined runtime, of which nobody has said anything yet.
            releases:
              - {version: "0.9", date: 2027-01-01}
              - {version: "0.8", date: 2026-01-01}
            ---

            Cedar stands here to be compared.
            """);

    @Test
    void fillsInWhatOtherArticlesSay() {
        Draft draft = draft(WITH_CEDAR, "Alder", "cedar");
        Golden.assertApproved("draft/alder-vs-cedar.md", draft.text());
        assertThat(draft.path()).isEqualTo("comparisons/alder-vs-cedar.md");
        assertThat(draft.told())
                .containsExactly("5 rows in 3 groups; 5 of 10 cells known, with 6 statements of other articles.");
    }

    @Test
    void passesReading() {
        assertThat(open(WITH_CEDAR).faultsOf(draft(WITH_CEDAR, "alder", "cedar"))).isEmpty();
        assertThat(
                WITH_CEDAR.with("comparisons/alder-vs-cedar.md", draft(WITH_CEDAR, "alder", "cedar").text()).printed())
                .isEmpty();
    }

    @Test
    void spellsStatementsAsTheirAuthorsDid() {
        assertThat(draft(WITH_CEDAR, "alder", "birch", "cedar").text()).contains(
                "| Start-up time | ~12 ms (empty program) [^field-report]; ~90 ms (web framework) [^field-report] "
                        + "| 40–55 ms (empty program) [^field-report]; 130 ms (web framework) | — |",
                "| Execution model | Bytecode, interpreted [^alder-notes] | Machine code (*hot* code only) [^birch-manual] | — |");
    }

    @Test
    void joinsWhatTwoArticlesSay() {
        SmallSite two = WITH_CEDAR.with("comparisons/birch-vs-cedar.md", article("birch", "cedar",
                "| Start-up time | 60 ms (cold disk) [^field-report]; 130 ms (web framework) | ~5 ms |"));
        assertThat(draft(two, "birch", "cedar", "alder").text()).contains(
                "| Start-up time | 60 ms (cold disk) [^field-report]; 130 ms (web framework); 40–55 ms (empty program) [^field-report] | ~5 ms |");
    }

    @Test
    void leadsLinksWithinAnArticleToThatArticle() {
        SmallSite linked = WITH_CEDAR.replacing(SmallSite.COMPARISON, "Bytecode, interpreted",
                "Bytecode, see [there](#shortcomings)");
        assertThat(draft(linked, "alder", "cedar").text())
                .contains("Bytecode, see [there](alder-vs-birch.md#shortcomings) [^alder-notes]");
        assertThat(open(linked).faultsOf(draft(linked, "alder", "cedar"))).isEmpty();
    }

    @Test
    void leavesDraftsOut() {
        SmallSite unpublished = WITH_CEDAR.replacing(SmallSite.COMPARISON, "tags: [backend]", "draft: yes");
        assertThat(draft(unpublished, "alder", "cedar").text())
                .contains("The rows below are a suggestion.", "| Start-up time | — | — |")
                .doesNotContain("12 ms (empty program) [^field-report]; ~90 ms (web framework) [^field-report] |");
    }

    @Test
    void beginsWithUnknownRowsWhereNobodySaysAnything() {
        SmallSite third = WITH_CEDAR.with("runtimes/douglas.md",
                "---\nname: Douglas\nsummary: A fourth one.\n---\n\nFir.\n");
        Draft draft = draft(third, "cedar", "douglas");
        assertThat(draft.text()).contains("| Start-up time | — | — |", "versions: {cedar: \"0.8\"}",
                "highlights: [start-up-time, cpu-performance]");
        assertThat(open(third).faultsOf(draft)).isEmpty();
    }

    @Test
    void keepsACellWithinItsLimit() {
        StringBuilder many = new StringBuilder("~1 ms (case 0)");
        for (int i = 1; i < 80; i++) {
            many.append("; ~1 ms (case ").append(i).append(')');
        }
        SmallSite full = WITH_CEDAR
                .replacing(SmallSite.COMPARISON, "40–55 ms (empty program) [^field-report]; 130 ms (web framework)",
                        many.toString())
                .with("comparisons/birch-vs-cedar.md", article("birch", "cedar",
                        "| Start-up time | " + many.toString().replace("case", "other case") + " | — |"));
        Draft draft = draft(full, "birch", "cedar", "alder");
        assertThat(draft.told()).hasSize(2)
                .last()
                .asString()
                .endsWith("statements did not fit into their cells and stayed out.");
        assertThat(open(full).faultsOf(draft)).isEmpty();
    }

    @Test
    void offersTheNearestNameForAnUnknownRuntime() {
        assertThat(refused(WITH_CEDAR, "alder", "Ceder")).isEqualTo(new Refused("no runtime is called `Ceder`",
                List.of("Did you mean `Cedar`?", "`touchstone new runtime ID` begins the profile of another one.")));
    }

    @Test
    void refusesARuntimeThatIsNamedTwice() {
        assertThat(refused(WITH_CEDAR, "alder", "alder-runtime").why()).isEqualTo("`alder-runtime` is Alder again");
    }

    @Test
    void refusesRuntimesThatAreComparedAlready() {
        assertThat(refused(WITH_CEDAR, "birch", "alder").why())
                .isEqualTo("`comparisons/alder-vs-birch.md` compares the same runtimes already");
    }

    @Test
    void refusesToCompareOnNothing() {
        SmallSite bare = new Bare(WITH_CEDAR).site();
        assertThat(refused(bare, "alder", "cedar").why()).isEqualTo("there is no criterion to compare on");
    }

    @Test
    void makesATitleOfAsManyNamesAsItHolds() {
        assertThat(ComparisonDraft.title(List.of("Alder", "Birch.js"))).isEqualTo("Alder vs Birch.js");
        assertThat(ComparisonDraft.title(List.of("A".repeat(35), "B".repeat(35), "C".repeat(35))))
                .endsWith("B and others")
                .hasSizeLessThan(91);
        assertThat(ComparisonDraft.title(List.of("A".repeat(60), "B".repeat(60)))).isEqualTo("Runtimes compared");
    }

    /// A site without comparisons and criteria.
    private record Bare(SmallSite full) {

        SmallSite site() {
            SmallSite site = full;
            for (var file : full.files()) {
                site = file.path().startsWith("criteria/") || file.path().startsWith("comparisons/")
                        ? site.without(file.path())
                        : site;
            }
            return site;
        }
    }

    private static String article(String one, String other, String row) {
        return """
                ---
                title: Another article
                summary: A text that is long enough to be a summary of an article.
                runtimes: [%1$s, %2$s]
                published: 2026-11-20
                reviewed: 2026-11-20
                ---

                ## Comparison

                | Criterion | %1$s | %2$s |
                | --- | --- | --- |
                """.replace("%1$s", one).replace("%2$s", other) + row + "\n";
    }

    private static OpenContent open(SmallSite site) {
        return OpenContent.of(site.files(), SmallSite.TODAY);
    }

    private static Draft draft(SmallSite site, String... runtimes) {
        Drafted drafted = ComparisonDraft.of(open(site), List.of(runtimes));
        assertThat(drafted).isInstanceOf(Draft.class);
        return (Draft) drafted;
    }

    private static Refused refused(SmallSite site, String... runtimes) {
        Drafted drafted = ComparisonDraft.of(open(site), List.of(runtimes));
        assertThat(drafted).isInstanceOf(Refused.class);
        return (Refused) drafted;
    }
}
