package dev.touchstone.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Comparison;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.address.LinkTargets;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the table says about rows of two, three and six cells.
class OutcomesTest {

    private static final Library LIBRARY = LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY);

    @Test
    void saysByHowMuchOneOfTwoIsAhead() {
        assertThat(outcome("alder-vs-birch", "cpu-performance").words()).isEqualTo("Birch.js ahead, two levels");
    }

    @Test
    void saysForWhichOfTwoNothingIsKnown() {
        assertThat(outcome("alder-vs-birch", "packages"))
                .isEqualTo(new OutcomeView("g-unknown", "Unknown for Alder", List.of()));
    }

    @Test
    void saysWhyAnOverlapNamesNobody() {
        assertThat(outcome("alder-vs-birch", "shared-memory-threads"))
                .isEqualTo(new OutcomeView("g-overlap", "Overlap: nobody ahead", List.of("Neither is a plain yes")));
    }

    @Test
    void namesTheOneThatIsAheadOfAll() {
        assertThat(outcome("alder-birch-cedar", "start-up-time").words()).isEqualTo("Alder ahead of all");
        assertThat(outcome("alder-birch-cedar", "packages").words()).isEqualTo("Birch.js ahead of all");
    }

    @Test
    void saysWhoIsAheadOfWhomWhereNobodyIsAheadOfAll() {
        OutcomeView outcome = outcome("alder-birch-cedar", "shared-memory-threads");

        assertThat(outcome.words()).isEqualTo("Nobody ahead of all");
        assertThat(outcome.whys()).containsExactly("Alder ahead of Birch.js", "Unknown for Cedar");
    }

    @Test
    void doesNotRankNamesEvenWhereSomeAreUnknown() {
        assertThat(outcome("alder-birch-cedar", "package-manager").words()).isEqualTo("Not ranked");
        assertThat(outcome("alder-birch-cedar", "execution-model").words()).isEqualTo("Not ranked");
    }

    @Test
    void callsATieATieHoweverManyThereAre() {
        assertThat(outcome("six-at-once", "shared-memory-threads"))
                .isEqualTo(new OutcomeView("g-tie", "Tie", List.of()));
    }

    @Test
    void saysWhereStatementsDisagree() {
        assertThat(outcome("alder-birch-cedar", "cpu-performance").whys()).contains("Statements disagree about Cedar");
    }

    @Test
    void saysQuietlyWhatIsDueForReview() {
        assertThat(outcome("alder-birch-cedar", "start-up-time").whys())
                .contains("Due for review since 2 January 2026");
        assertThat(outcome("alder-birch-cedar", "packages").whys()).isEmpty();
        assertThat(outcome("alder-vs-birch", "start-up-time").whys()).isEmpty();
    }

    @Test
    void summarisesHowARowIsBacked() {
        assertThat(row("alder-vs-birch", "start-up-time").evidence().summary())
                .isEqualTo("Discussion · 3 claimed · 1 unsourced");
        assertThat(row("alder-vs-birch", "shared-memory-threads").evidence().summary())
                .isEqualTo("2 claimed, all by the vendor");
        assertThat(row("alder-vs-birch", "packages").evidence().summary()).isEqualTo("1 unsourced");
    }

    @Test
    void choosesTheShapeOfTheTableByItsWidth() {
        assertThat(table("alder-vs-birch").shape()).isEqualTo("pair");
        assertThat(table("alder-birch-cedar").shape()).isEqualTo("few");
        assertThat(table("six-at-once").shape()).isEqualTo("many");
        assertThat(table("six-at-once").span()).isEqualTo(7);
    }

    @Test
    void explainsOnlyMarksThatOccur() {
        assertThat(table("six-at-once").key()).contains(TableView.KeyItem.AHEAD, TableView.KeyItem.RING)
                .doesNotContain(TableView.KeyItem.OPEN);
        assertThat(table("alder-birch-cedar").key()).contains(TableView.KeyItem.OPEN, TableView.KeyItem.UNSOURCED);
    }

    private static OutcomeView outcome(String comparison, String criterion) {
        return row(comparison, criterion).outcome();
    }

    private static RowView row(String comparison, String criterion) {
        return table(comparison).groups()
                .stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static TableView table(String id) {
        Comparison comparison = LIBRARY.comparison(id).orElseThrow();
        Scope scope = new Scope(comparison.file().path(), SitePath.of(comparison), new LinkTargets(LIBRARY),
                Citations.of(LIBRARY.sources().stream().map(source -> source.key()).toList(), LIBRARY::source));
        return new Tables(LIBRARY, comparison, scope).table();
    }
}
