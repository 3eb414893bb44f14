package dev.touchstone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.HiddenRow.Reason;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.query.Understanding.Unclear;
import dev.touchstone.reading.SmallSite;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatrixAnswerTest {

    private static final Library LIBRARY = LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY);

    @Test
    void holdsEveryRuntimeAndEveryCriterion() {
        MatrixAnswer answer = answer("", LIBRARY);

        assertThat(answer.columns()).hasSize(6);
        assertThat(answer.rows()).hasSize(6).allSatisfy(row -> assertThat(row.cells()).hasSize(6));
        assertThat(answer.hidden()).isEmpty();
    }

    @Test
    void keepsWhatNobodyHasSaidApartFromNo() {
        GatheredRow packages = answer("", LIBRARY).rows()
                .stream()
                .filter(row -> row.criterion().id().equals("packages"))
                .findFirst()
                .orElseThrow();

        assertThat(packages.cells()).allMatch(GatheredCell::isKnown);
        assertThat(answer("kind=names", LIBRARY).rows().getFirst().cells()).extracting(GatheredCell::isKnown)
                .containsExactly(true, true, false, false, false, false);
    }

    @Test
    void isFilteredByGroupAndKind() {
        MatrixAnswer answer = answer("group=packages,speed&kind=quantity", LIBRARY);

        assertThat(answer.rows()).extracting(row -> row.criterion().id()).containsExactly("packages", "start-up-time");
        Map<Reason, Long> reasons = answer.hidden()
                .stream()
                .collect(Collectors.groupingBy(HiddenRow::reason, Collectors.counting()));
        assertThat(reasons).isEqualTo(Map.of(Reason.OTHER_GROUP, 1L, Reason.OTHER_KIND, 3L));
    }

    @Test
    void refusesKindsAndGroupsThatThereAreNot() {
        assertThat(MatrixQuestion.read(Query.read("kind=ratng&group=nowhere"), LIBRARY))
                .isInstanceOfSatisfying(Unclear.class, unclear -> assertThat(unclear.problems().toString())
                        .contains("no kind of answer “ratng”", "[rating]", "no group of criteria “nowhere”"));
    }

    @Test
    void leavesOutWhatNoPageCanHold() {
        SmallSite large = ManyCriteria.site(SmallSite.original(), 54);
        for (int i = 2; i < 120; i++) {
            large = large.with("runtimes/tree-" + i + ".md", "---\nname: Tree " + i + "\nsummary: Imagined.\n---\n");
        }
        MatrixAnswer answer = answer("", LibraryAssembler.assemble(large.contents(), SmallSite.TODAY));

        assertThat(answer.shown()).isEqualTo(MatrixAnswer.MOST_CELLS / 120);
        assertThat(answer.hidden()).extracting(HiddenRow::reason).hasSize(10).containsOnly(Reason.NO_ROOM);
    }

    private static MatrixAnswer answer(String query, Library library) {
        Understanding<MatrixQuestion> understood = MatrixQuestion.read(Query.read(query), library);
        assertThat(understood).isEqualTo(new Clear<>(((Clear<MatrixQuestion>) understood).question()));
        return MatrixAnswer.of(((Clear<MatrixQuestion>) understood).question(), library);
    }
}
