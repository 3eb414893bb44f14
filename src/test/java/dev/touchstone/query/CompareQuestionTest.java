package dev.touchstone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.CompareQuestion.Sort;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.query.Understanding.Respelt;
import dev.touchstone.query.Understanding.Unclear;
import dev.touchstone.reading.SmallSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareQuestionTest {

    private static final Library LIBRARY = LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY);

    @Test
    void readsEverythingThatCanBeAsked() {
        assertThat(read("runtimes=fir,alder&only=differences&group=speed&criteria=packages&sort=evidence&row=packages"))
                .isEqualTo(new Clear<>(new CompareQuestion(List.of("fir", "alder"), true, List.of("speed"),
                        List.of("packages"), Sort.EVIDENCE, "packages")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "runtimes=oak | There is no runtime “oak”. | runtimes | alder,birch,cedar,dogwood,elder,fir",
        "runtimes=alder,burch | There is no runtime “burch”. | runtimes | birch",
        "runtimes=alder&grup=x | There is no parameter “grup”. | grup | group",
        "runtimes=alder&group=sped | There is no group of criteria “sped”. | group | speed",
        "runtimes=alder&criteria=cpu-performence | There is no criterion “cpu-performence”. | criteria | cpu-performance",
        "runtimes=alder&sort=best | There is no order “best”. | sort | group,name,evidence,difference",
        "group=speed | No runtime is named. | runtimes | ''"})
    void saysWhatIsWrongAndWhatCouldBeMeant(String query, String sentence, String parameter, String offered) {
        assertThat(problems(query)).containsExactly(new Problem(parameter, problems(query).getFirst().value(), sentence,
                offered.isEmpty() ? List.of() : List.of(offered.split(","))));
    }

    @Test
    void takesUpToEightRuntimes() {
        SmallSite site = WideSite.site();
        List<String> ids = new ArrayList<>(List.of("alder", "birch", "cedar", "dogwood", "elder", "fir"));
        for (String id : List.of("oak", "pine", "rowan")) {
            site = site.with("runtimes/" + id + ".md", "---\nname: " + id + "\nsummary: Imagined.\n---\n");
            ids.add(id);
        }
        Library nine = LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);

        assertThat(CompareQuestion.read(Query.read("runtimes=" + String.join(",", ids.subList(0, 8))), nine))
                .isInstanceOf(Clear.class);
        assertThat(CompareQuestion.read(Query.read("runtimes=" + String.join(",", ids)), nine))
                .isInstanceOfSatisfying(Unclear.class, unclear -> assertThat(unclear.problems().toString())
                        .contains("At most eight runtimes", "these are 9"));
    }

    /// One redirect is enough, and it changes nothing about the question.
    @Test
    void isAskedInOneWay() {
        List<String> pieces = List.of("runtimes=", "Runtimes=", "alder", "Birch.js", "cedar", ",", ",,", "&", "only=",
                "differences", "group=", "speed", "packages", "sort=", "name", "group", "row=", "boot-time",
                "criteria=", "+", "%20", "");
        Random random = new Random(5);
        int respelt = 0;
        for (int i = 0; i < 5000; i++) {
            StringBuilder written = new StringBuilder("runtimes=alder&");
            for (int j = random.nextInt(10); j >= 0; j--) {
                written.append(pieces.get(random.nextInt(pieces.size())));
            }
            if (read(written.toString()) instanceof Respelt(CompareQuestion question, Query query)) {
                assertThat(read(query.text())).as(written.toString()).isEqualTo(new Clear<>(question));
                respelt++;
            }
        }
        assertThat(respelt).isGreaterThan(100);
    }

    private static List<Problem> problems(String query) {
        return read(query) instanceof Unclear(CompareQuestion question, List<Problem> problems) ? problems : List.of();
    }

    private static Understanding<CompareQuestion> read(String query) {
        return CompareQuestion.read(Query.read(query), LIBRARY);
    }
}
