package dev.touchstone.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Comparison;
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
        Library library = assembled(SITE);

        assertThat(library.evidence(comparison(library))).isEqualTo(new Evidence(13, 11));
    }

    @Test
    void recognisesAClaimThatOnlyTheMakerMakes() {
        Library library = assembled(SITE);
        ComparedRow row = library.row(comparison(library), "execution-model").orElseThrow();

        assertThat(library.isVendorClaim(row.cell("birch").orElseThrow().statements().getFirst(), "birch")).isTrue();
        assertThat(library.isVendorClaim(row.cell("birch").orElseThrow().statements().getFirst(), "alder")).isFalse();
    }

    @Test
    void findsEverythingThatIsSaidAboutACriterion() {
        Library library = assembled(SITE);

        assertThat(library.about(library.criterion("packages").orElseThrow())).extracting(said -> said.cell().runtime())
                .containsExactlyInAnyOrder("alder", "birch");
    }

    @Test
    void leavesDraftsOutOfWhatIsPublished() {
        SmallSite draft = SITE.replacing(SmallSite.COMPARISON, "tags: [backend]", "tags: [backend]\ndraft: yes");

        assertThat(assembled(draft).comparisons()).isEmpty();
        assertThat(LibraryAssembler.withDrafts(draft.contents(), SmallSite.TODAY).comparisons()).hasSize(1);
    }

    @Test
    void sortsIndependentlyOfTheOrderOfFiles() {
        Library library = assembled(SITE);

        assertThat(library.criteria()).isSortedAccordingTo((a, b) -> a.name().compareToIgnoreCase(b.name()));
    }

    private static ComparedRow row(String criterion) {
        Library library = assembled(SITE);
        return library.row(comparison(library), criterion).orElseThrow();
    }

    private static Comparison comparison(Library library) {
        return library.comparison("alder-vs-birch").orElseThrow();
    }

    private static Library assembled(SmallSite site) {
        return LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
    }
}
