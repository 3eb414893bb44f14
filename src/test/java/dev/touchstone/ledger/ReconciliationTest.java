package dev.touchstone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Address;
import dev.touchstone.reading.SmallSite;
import org.junit.jupiter.api.Test;

/// What becomes of addresses when the content changes.
class ReconciliationTest {

    private static final Shelf PUBLISHED = Shelf.published(SmallSite.original());
    private static final String COMPARISON = SmallSite.COMPARISON;

    @Test
    void beginsWithEveryPageAndPart() {
        assertThat(PUBLISHED.ledger().entries().keySet()).map(Address::toString)
                .contains("/", "/comparisons", "/sources", "/sources#field-report", "/runtimes/alder",
                        "/runtimes/alder#what-it-is", "/runtimes/alder#release-table", "/guides/how-to-read#cells",
                        Shelf.ARTICLE, Shelf.ARTICLE + "#start-up-time", Shelf.ARTICLE + "#start-up-time.alder",
                        Shelf.ARTICLE + "#shortcomings", Shelf.ARTICLE + "#faq-both",
                        Shelf.ARTICLE + "#alder-up-at-once", Shelf.ARTICLE + "#choose-alder");
    }

    @Test
    void takesFormerNamesForAddresses() {
        assertThat(PUBLISHED.fate("/runtimes/alder-runtime")).isEqualTo("moved /runtimes/alder");
    }

    @Test
    void changesNothingWhereNothingHasChanged() {
        assertThat(PUBLISHED.changes()).isEmpty();
        assertThat(PUBLISHED.told()).isEmpty();
    }

    @Test
    void takesInWhatIsNew() {
        Shelf later = PUBLISHED.then(SmallSite.original()
                .replacing(COMPARISON, "## Verdict", "## In the cloud\n\nIt rains.\n\n## Verdict"));

        assertThat(later.part("in-the-cloud")).isEqualTo("live");
        assertThat(later.told()).containsExactly("outdated-ledger: the ledger has no line for one new address");
        assertThat(later.kept().told()).isEmpty();
    }

    @Test
    void followsARenamedRuntimeEverywhere() {
        Shelf later = PUBLISHED.then(EditedSite.of(SmallSite.original()).renameRuntime("alder", "elm").site());

        assertThat(later.fate("/runtimes/alder")).isEqualTo("moved /runtimes/elm");
        assertThat(later.fate("/runtimes/alder#what-it-is")).isEqualTo("moved /runtimes/elm#what-it-is");
        assertThat(later.part("packages.alder")).isEqualTo("moved " + Shelf.ARTICLE + "#packages.elm");
        assertThat(later.part("alder")).isEqualTo("moved " + Shelf.ARTICLE + "#elm");
        assertThat(later.part("alder-up-at-once")).isEqualTo("moved " + Shelf.ARTICLE + "#elm-up-at-once");
        assertThat(later.part("packages.birch")).isEqualTo("live");
        assertThat(later.told()).singleElement().asString().startsWith("outdated-ledger");
    }

    @Test
    void followsARenamedCriterionEverywhere() {
        Shelf later = PUBLISHED
                .then(EditedSite.of(SmallSite.original()).renameCriterion("packages", "registry").site());

        assertThat(later.fate("/criteria/packages")).isEqualTo("moved /criteria/registry");
        assertThat(later.fate("/criteria/packages#all-answers")).isEqualTo("moved /criteria/registry#all-answers");
        assertThat(later.part("packages")).isEqualTo("moved " + Shelf.ARTICLE + "#registry");
        assertThat(later.part("packages.birch")).isEqualTo("moved " + Shelf.ARTICLE + "#registry.birch");
    }

    @Test
    void followsARuntimeACriterionAndAnArticleThatAreRenamedAtOnce() {
        Shelf later = PUBLISHED.then(EditedSite.of(SmallSite.original())
                .renameCriterion("packages", "registry")
                .renameRuntime("alder", "elm")
                .rename("comparisons", "alder-vs-birch", "elm-vs-birch")
                .site());

        assertThat(later.fate(Shelf.ARTICLE)).isEqualTo("moved /comparisons/elm-vs-birch");
        assertThat(later.part("packages.alder")).isEqualTo("moved /comparisons/elm-vs-birch#registry.elm");
        assertThat(later.part("faq-both")).isEqualTo("moved /comparisons/elm-vs-birch#faq-both");
    }

    @Test
    void leadsInOneStepHoweverOftenSomethingMoves() {
        Shelf later = PUBLISHED;
        String name = "packages";
        for (String next : new String[]{"p-one", "p-two", "p-three"}) {
            later = later.then(EditedSite.of(later.site()).renameCriterion(name, next).site()).kept();
            name = next;
        }

        assertThat(later.part("packages.alder")).isEqualTo("moved " + Shelf.ARTICLE + "#p-three.alder");
        assertThat(later.part("p-one.alder")).isEqualTo("moved " + Shelf.ARTICLE + "#p-three.alder");
        assertThat(later.told()).isEmpty();
    }

    @Test
    void remembersWithoutTheAlias() {
        Shelf renamed = PUBLISHED
                .then(EditedSite.of(SmallSite.original()).renameCriterion("packages", "registry").site())
                .kept();
        Shelf later = renamed.then(renamed.site().replacing("criteria/registry.md", "aliases: [packages]\n", ""));

        assertThat(later.fate("/criteria/packages")).isEqualTo("moved /criteria/registry");
        assertThat(later.told()).isEmpty();
    }

    @Test
    void isLiveAgainWhereSomethingComesBack() {
        Shelf renamed = PUBLISHED
                .then(EditedSite.of(SmallSite.original()).renameCriterion("packages", "registry").site())
                .kept();
        Shelf later = renamed.then(EditedSite.of(renamed.site()).renameCriterion("registry", "packages").site());

        assertThat(later.part("packages.alder")).isEqualTo("live");
        assertThat(later.part("registry.alder")).isEqualTo("moved " + Shelf.ARTICLE + "#packages.alder");
    }

    @Test
    void takesCellsAlongWithTheirRow() {
        Shelf later = PUBLISHED.then(withoutRow("Packages"))
                .saying(Shelf.ARTICLE + "#packages",
                        "moved " + Shelf.ARTICLE + "#package-manager");

        assertThat(later.part("packages.alder")).isEqualTo("moved " + Shelf.ARTICLE + "#package-manager.alder");
        assertThat(later.told()).singleElement().asString().startsWith("outdated-ledger");
    }

    @Test
    void leadsFromACellToARowThatHasNone() {
        Shelf later = PUBLISHED.then(withoutRow("Packages"))
                .saying(Shelf.ARTICLE + "#packages",
                        "moved /criteria/packages");

        assertThat(later.part("packages.alder")).isEqualTo("moved /criteria/packages");
    }

    @Test
    void retiresThePartsWithTheirPage() {
        SmallSite without = SmallSite.original().without("guides/how-to-read.md");
        Shelf later = PUBLISHED.then(without).saying("/guides/how-to-read", "retired It said nothing.");

        assertThat(later.fate("/guides/how-to-read#cells")).isEqualTo("retired It said nothing.");
        assertThat(later.kept().told()).isEmpty();
    }

    @Test
    void retiresRowsWithTheirCriterion() {
        SmallSite without = withoutRow("Packages").without("criteria/packages.md");
        Shelf later = PUBLISHED.then(without).saying("/criteria/packages", "retired Nobody could count them.");

        assertThat(later.part("packages")).isEqualTo("retired Nobody could count them.");
        assertThat(later.part("packages.birch")).isEqualTo("retired Nobody could count them.");
    }

    @Test
    void splitsRowsWithTheirCriterion() {
        Shelf later = PUBLISHED
                .then(EditedSite.of(SmallSite.original()).splitCriterion("packages", "p-all", "p-kept").site())
                .saying("/criteria/packages", "split /criteria/p-all /criteria/p-kept");

        assertThat(later.part("packages")).isEqualTo("split " + Shelf.ARTICLE + "#p-all " + Shelf.ARTICLE + "#p-kept");
        assertThat(later.part("packages.birch"))
                .isEqualTo("split " + Shelf.ARTICLE + "#p-all.birch " + Shelf.ARTICLE + "#p-kept.birch");
    }

    @Test
    void leadsFromAPartThatAPageHasByItselfToThePage() {
        Shelf later = PUBLISHED
                .then(SmallSite.original().replacing(COMPARISON, "highlights: [start-up-time, cpu-performance]\n", ""));

        assertThat(later.part("at-a-glance")).isEqualTo("moved " + Shelf.ARTICLE);
    }

    @Test
    void arrivesWhereABrowserTakesTheFragment() {
        Shelf renamed = PUBLISHED.then(EditedSite.of(SmallSite.original())
                .rename("comparisons", "alder-vs-birch", "in-short")
                .site()).saying(Shelf.ARTICLE + "#shortcomings", "moved /comparisons/in-short#overview");

        assertThat(renamed.part("shortcomings")).isEqualTo("moved /comparisons/in-short#shortcomings");
    }

    @Test
    void losesNothingWhereSomethingCannotBeRead() {
        SmallSite broken = SmallSite.original().replacing("criteria/packages.md", "kind:", "knid:");
        Shelf later = PUBLISHED.then(broken);

        assertThat(later.part("packages.alder")).isEqualTo("live");
        assertThat(later.told()).isEmpty();
    }

    @Test
    void promisesNothingForDrafts() {
        SmallSite draft = SmallSite.original()
                .with("comparisons/soon.md",
                        SmallSite.original().text(COMPARISON).replace("tags:", "draft: yes\ntags:"));

        assertThat(PUBLISHED.then(draft).changes()).isEmpty();
    }

    private static SmallSite withoutRow(String name) {
        String text = SmallSite.original().text(COMPARISON);
        return SmallSite.original().with(COMPARISON, text.replaceAll("(?m)^\\| " + name + " \\|.*\\R", ""));
    }
}
