package dev.touchstone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.query.Understanding.Respelt;
import dev.touchstone.query.Understanding.Unclear;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindQuestionTest {

    private static final Library LIBRARY = LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "where=start-up-time<50ms | where=start-up-time%3C50ms",
        "where=Boot-time < 0.05 s | where=start-up-time%3C50ms",
        "where=start-up-time:lt:50 | where=start-up-time%3C50ms",
        "where=start-up-time:<=50 | where=start-up-time%3C=50ms",
        "where=start-up-time≤50 | where=start-up-time%3C=50ms",
        "where=shared-memory-threads:yes | where=shared-memory-threads=yes",
        "where=shared-memory-threads%3Dyes | where=shared-memory-threads=yes",
        "where=shared-memory-threads=partial | where=shared-memory-threads%3E=partial",
        "where=CPU performance>=GOOD | where=cpu-performance%3E=good",
        "where=package-manager=Yard,bpm | where=package-manager=bpm,yard",
        "where=start-up-time<50&where=cpu-performance=good | where=cpu-performance=good&where=start-up-time%3C50ms",
        "where=start-up-time<50&where=start-up-time<50ms&where= | where=start-up-time%3C50ms",
        "criterion=start-up-time&is=le&value=50 | where=start-up-time%3C=50ms",
        "criterion=start-up-time&is=&value=30-50 | where=start-up-time=30-50ms",
        "criterion=&is=ge&value= | ''",
        "criterion=boot-time&is=ge&value= | criterion=start-up-time",
        "weight=start-up-time:3.0 | weight=start-up-time:3",
        "weight=start-up-time | weight=start-up-time:1",
        "weight=start-up-time:3&weight=cpu-performance:0 | weight=start-up-time:3",
        "weigh=start-up-time&points=2&weigh=packages&points=.5&weigh=&points=1 | weight=packages:0.5&weight=start-up-time:2",
        "weigh=start-up-time&points=&weight=packages:1 | weight=packages:1"})
    void leadsEverySpellingToOne(String asked, String plain) {
        assertThat(read(asked)).isInstanceOfSatisfying(Respelt.class,
                respelt -> assertThat(respelt.query().text()).isEqualTo(plain));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "where=start-up-tim<50ms | where | “start-up-tim<50ms”, character 1: there is no criterion “start-up-tim”. | start-up-time<50ms",
        "where=start-up-time<50mss | where | “start-up-time<50mss”, character 17: “mss” is not a unit. Expected is a figure in ms, such as 30 ms. | start-up-time<50ms",
        "where=start-up-time | where | “start-up-time”, character 14: an operator is missing. Expected is one of <, <=, =, >= and >. | start-up-time>=30ms;start-up-time<=30ms;start-up-time=30ms;start-up-time<30ms;start-up-time>30ms",
        "where=shared-memory-threads | where | “shared-memory-threads”, character 22: an operator is missing. Expected is = or >=. | shared-memory-threads=yes",
        "where=cpu-performance!good | where | “cpu-performance!good”, character 16: “!” is no operator. Expected is one of <, <=, =, >= and >. | cpu-performance>=good;cpu-performance<=good;cpu-performance=good;cpu-performance<good;cpu-performance>good",
        "where=cpu-performance>=god | where | “cpu-performance>=god”, character 18: “god” is not a grade of its scale. Expected is one of Excellent, Good, Moderate. | cpu-performance>=good",
        "where=execution-model=x | where | “execution-model=x”, character 16: its answers are descriptions, which no rule can test. Expected is a criterion with another kind of answer. | ''",
        "criterion=start-up-time&is=lt&value=soon | value | “start-up-time<soon”, character 15: it is not a quantity. Expected is a figure in ms, such as 30 ms. | ''",
        "criterion=execution-model | criterion | Nothing can be demanded of “execution-model”: its answers are descriptions, which no rule can test. | ''",
        "value=3 | value | A value without a criterion demands nothing. | ''",
        "weight=execution-model:2 | weight | “execution-model:2”, character 1: “Execution model” cannot be weighed: none of its answers is better than another. | ''",
        "weight=start-up-time:-1 | weight | “start-up-time:-1”, character 15: “-1” is no weight. Expected is a number up to 1000 with at most 4 decimals. | start-up-time:1",
        "weight=start-up-tim:2 | weight | “start-up-tim:2”, character 1: there is no criterion “start-up-tim”. | start-up-time:2",
        "weight=start-up-time: | weight | “start-up-time:”, character 15: a number is missing. Expected is a number up to 1000 with at most 4 decimals. | start-up-time:1",
        "weight=:3 | weight | “:3”, character 1: a criterion is missing. | cpu-performance:3;packages:3;start-up-time:3;shared-memory-threads:3",
        "weigh=start-up-time&points=many | weight | “start-up-time:many”, character 15: “many” is no weight. Expected is a number up to 1000 with at most 4 decimals. | start-up-time:1",
        "wher=x | wher | There is no parameter “wher”. | where"})
    void saysWhereItIsWrongAndWhatMayBeMeant(String query, String parameter, String sentence, String offered) {
        assertThat(problems(query)).singleElement().satisfies(problem -> {
            assertThat(problem.parameter()).isEqualTo(parameter);
            assertThat(problem.sentence()).isEqualTo(sentence);
            assertThat(String.join(";", problem.offered())).isEqualTo(offered);
        });
    }

    @Test
    void takesNoMoreThanOnePageCanHold() {
        String many = IntStream.range(0, 13).mapToObj(i -> "where=start-up-time<" + i).collect(Collectors.joining("&"));

        assertThat(problems(many)).extracting(Problem::sentence)
                .containsExactly("At most 12 requirements and as many weights can be taken in at once.");
        assertThat(problems("where=" + "x".repeat(10_000))).hasSize(1);
        assertThat(problems("where=start-up-tme%3C50msx&".repeat(2000) + "weight=x&".repeat(2000))).hasSize(12);
    }

    /// One redirect is enough, nothing that anybody writes breaks the reading, and what is offered can be asked.
    @Test
    void isAskedInOneWay() {
        List<String> pieces = List.of("where=", "weight=", "criterion=", "is=", "value=", "weigh=", "points=", "&", "&",
                "start-up-time", "cpu-performance", "packages", "shared-memory-threads", "package-manager", "<", ">=",
                "=", ":", ":lt:", "!", "50", " ms", "~", "30–50", "s", "k", "yes", "partial", "good", "Excellent",
                "bpm", ",", "3", ".5", "%", "%F0", "\u0000", "ẞ", "İ", "+", "/", "×", "1e9", "-");
        Random random = new Random(3);
        int respelt = 0;
        int offered = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder written = new StringBuilder(random.nextBoolean() ? "where=" : "");
            for (int j = random.nextInt(9); j >= 0; j--) {
                written.append(pieces.get(random.nextInt(pieces.size())));
            }
            Understanding<FindQuestion> understood = read(written.toString());
            if (understood instanceof Respelt(FindQuestion question, Query query)) {
                assertThat(read(query.text())).as(written.toString()).isEqualTo(new Clear<>(question));
                respelt++;
            }
            if (understood instanceof Unclear(FindQuestion question, List<Problem> problems)) {
                for (Problem problem : problems) {
                    offered += problem.offered().size();
                    assertThat(problem.sentence()).as(written.toString()).endsWith(".");
                }
            }
        }
        assertThat(respelt).isGreaterThan(300);
        assertThat(offered).isGreaterThan(300);
    }

    private static List<Problem> problems(String query) {
        return read(query) instanceof Unclear(FindQuestion question, List<Problem> problems) ? problems : List.of();
    }

    private static Understanding<FindQuestion> read(String query) {
        return FindQuestion.read(Query.read(query), LIBRARY);
    }
}
