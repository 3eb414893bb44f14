package dev.touchstone.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Comparison;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.reading.SmallSite;
import org.junit.jupiter.api.Test;

/// The snapshot: who is ahead, which reasons hold, how well a page is sourced.
class LibraryTest {

    private static final SmallSite SITE = SmallSite.original();

    @Test
    void namesTheRuntimeThatIsAheadOfAllOthers() {
        assertThat(row("start-up-time").leader()).isEqualTo("alder");
        assertThat(row("cpu-performance").leader()).isEqualTo("birch");
    }

    @Test
    void namesNobodyWhereTheOrderNamesNobody() {
        assertThat(row("packages").isLed()).isFalse();
        assertThat(row("execution-model").isLed()).isFalse();
        assertThat(row("shared-memory-threads").isLed()).isFalse();
    }

    @Test
    void countsWhatIsClaimedAndWhatIsSourced() {
        Library library = assembled(SITE).value();

        assertThat(library.evidence(comparison(library))).isEqualTo(new Evidence(13, 11));
    }

    @Test
    void recognisesAClaimThatOnlyTheMakerMakes() {
        Library library = assembled(SITE).value();
        ComparedRow row = library.row(comparison(library), "execution-model").orElseThrow();

        assertThat(library.isVendorClaim(row.cell("birch").orElseThrow().statements().getFirst(), "birch")).isTrue();
        assertThat(library.isVendorClaim(row.cell("birch").orElseThrow().statements().getFirst(), "alder")).isFalse();
    }

    @Test
    void findsEverythingThatIsSaidAboutACriterion() {
        Library library = assembled(SITE).value();

        assertThat(library.about(library.criterion("packages").orElseThrow())).extracting(said -> said.cell().runtime())
                .containsExactlyInAnyOrder("alder", "birch");
    }

    @Test
    void provesTheReasonsOfTheVerdict() {
        assertThat(assembled(SITE).diagnostics()).isEmpty();
    }

    @Test
    void reportsAReasonThatTheTableContradicts() {
        Checked<Library> library = assembled(
                SITE.replacing(SmallSite.COMPARISON, "for its [CPU performance](#cpu-performance.birch)",
                        "for its [start-up time](#start-up-time)"));

        assertThat(library.diagnostics()).extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("error[verdict-contradicts-table]: `start-up-time` is given as a reason for Birch.js");
        assertThat(library.diagnostics().getFirst().related()).singleElement()
                .satisfies(row -> assertThat(row.place().text()).contains("Start-up time"));
    }

    @Test
    void leavesDraftsOutAndChecksThem() {
        SmallSite draft = SITE.replacing(SmallSite.COMPARISON, "tags: [backend]", "tags: [backend]\ndraft: yes");
        Checked<Library> broken = assembled(draft.replacing(SmallSite.COMPARISON,
                "for its [CPU performance](#cpu-performance.birch)", "for its [start-up time](#start-up-time)"));

        assertThat(assembled(draft).value().comparisons()).isEmpty();
        assertThat(broken.diagnostics()).hasSize(1);
    }

    @Test
    void sortsIndependentlyOfTheOrderOfFiles() {
        Library library = assembled(SITE).value();

        assertThat(library.criteria()).isSortedAccordingTo((a, b) -> a.name().compareToIgnoreCase(b.name()));
    }

    private static ComparedRow row(String criterion) {
        Library library = assembled(SITE).value();
        return library.row(comparison(library), criterion).orElseThrow();
    }

    private static Comparison comparison(Library library) {
        return library.comparison("alder-vs-birch").orElseThrow();
    }

    private static Checked<Library> assembled(SmallSite site) {
        return LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
    }
}
