package dev.touchstone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.Match.Standing;
import dev.touchstone.query.RequirementAnswer.Why;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.query.Understanding.Respelt;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.value.Fit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which runtimes have what a reader needs.
class FindAnswerTest {

    private static final Library LIBRARY = LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "start-up-time<50ms | dogwood | YES | ALL_SAY_SO",
        "start-up-time<50ms | cedar | NO | ALL_SAY_SO",
        "start-up-time<50ms | fir | UNKNOWN | NOBODY_SAYS",
        "start-up-time<50ms | alder | DEPENDS | CONDITIONS_DIFFER",
        "start-up-time<950ms | cedar | DEPENDS | STRADDLES",
        "shared-memory-threads=yes | birch | DEPENDS | STATEMENTS_DIFFER",
        "shared-memory-threads>=partial | birch | YES | ALL_SAY_SO",
        "cpu-performance>=good | birch | YES | ALL_SAY_SO",
        "cpu-performance=good | cedar | DEPENDS | STATEMENTS_DIFFER",
        "packages>=1000 | alder | DEPENDS | STATEMENTS_DIFFER",
        "packages>=1000 | birch | YES | ALL_SAY_SO",
        "package-manager=yard | birch | YES | ALL_SAY_SO",
        "package-manager=apt | birch | UNKNOWN | NOT_NAMED",
        "package-manager=apt | elder | UNKNOWN | NOBODY_SAYS"})
    void answersEachRequirementWithItsReason(String requirement, String runtime, Fit fit, Why why) {
        RequirementAnswer answer = match("where=" + requirement, runtime).answers().getFirst();

        assertThat(answer.fit()).isEqualTo(fit);
        assertThat(answer.why()).isEqualTo(why);
    }

    @Test
    void partsThoseThatMeetAllFromThoseThatMayAndThoseThatFail() {
        FindAnswer answer = answer("where=shared-memory-threads=yes&where=start-up-time<50ms", LIBRARY);

        assertThat(ids(answer, Standing.MEETS)).containsExactly("dogwood", "elder");
        assertThat(ids(answer, Standing.MAY)).containsExactly("alder", "birch", "fir");
        assertThat(ids(answer, Standing.FAILS)).containsExactly("cedar");
    }

    /// The finder and the comparison rest on the same statements.
    @Test
    void restsOnWhatTheComparisonShows() {
        FindAnswer found = answer("where=start-up-time<50ms", LIBRARY);
        CompareAnswer compared = CompareAnswer.of(CompareQuestion.of(found.matches()
                .stream()
                .map(match -> match.column().runtime().id())
                .toList()).withCriteria(List.of("start-up-time")), LIBRARY);

        assertThat(found.cells().toList()).isEqualTo(compared.rows().getFirst().cells());
        assertThat(found.matches()).extracting(Match::column).isEqualTo(compared.columns());
    }

    @Test
    void answersTheSameInWhateverOrderItIsAsked() {
        List<String> asked = new ArrayList<>(List.of("where=start-up-time<50ms", "where=shared-memory-threads=yes",
                "where=packages>=42", "where=cpu-performance>=good", "weight=start-up-time:2", "weight=packages:3"));
        FindAnswer answer = answer(String.join("&", asked), LIBRARY);
        Random random = new Random(6);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(asked, random);
            assertThat(answer(String.join("&", asked), LIBRARY)).isEqualTo(answer);
        }
    }

    /// One requirement more never lets anybody in, and a looser one never shuts anybody out.
    @Test
    void neverLosesByAskingForLess() {
        Library library = LibraryAssembler.assemble(ManyCriteria.tenBySixty().contents(), SmallSite.TODAY);
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            String first = "where=question-" + 3 * random.nextInt(18);
            int limit = random.nextInt(5);
            FindAnswer strict = answer(first + "<" + limit, library);
            FindAnswer loose = answer(first + "<" + (limit + 1), library);
            FindAnswer more = answer(first + "<" + limit + "&where=question-1=yes", library);

            assertThat(ids(loose, Standing.MEETS)).containsAll(ids(strict, Standing.MEETS));
            assertThat(ids(strict, Standing.FAILS)).containsAll(ids(loose, Standing.FAILS));
            assertThat(ids(strict, Standing.MEETS)).containsAll(ids(more, Standing.MEETS));
            assertThat(ids(strict, Standing.MAY)).isEqualTo(ids(loose, Standing.MAY));
            assertThat(strict.matches()).hasSize(10);
        }
    }

    private static List<String> ids(FindAnswer answer, Standing standing) {
        return answer.matches(standing).stream().map(match -> match.column().runtime().id()).toList();
    }

    private static Match match(String query, String runtime) {
        return answer(query, LIBRARY).matches()
                .stream()
                .collect(Collectors.toMap(match -> match.column().runtime().id(), match -> match))
                .getOrDefault(runtime, new Match(Column.all(LIBRARY).getFirst(), List.of()));
    }

    static FindAnswer answer(String query, Library library) {
        FindQuestion question = switch (FindQuestion.read(Query.read(query), library)) {
            case Clear(FindQuestion clear) -> clear;
            case Respelt(FindQuestion respelt, Query plain) -> respelt;
            case Understanding.Unclear(FindQuestion unclear, List<Problem> problems) ->
                throw new AssertionError(query + ": " + problems);
        };
        return FindAnswer.of(question, library);
    }
}
