package dev.touchstone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Comparison;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.HiddenRow.Reason;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What comes out when a reader compares.
class CompareAnswerTest {

    private static final Library LIBRARY = LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY);

    /// The first article says the same as the second one in other words, or does not.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "start-up-time | 12 ms | 0.012 s | NONE",
        "start-up-time | ~12 ms | 12 ms | VALUES",
        "start-up-time | 12 ms | 13 ms | VALUES",
        "start-up-time | 12 ms (cold) | 12 ms (Cold) | NONE",
        "start-up-time | 12 ms (cold) | 12 ms (warm) | VALUES",
        "start-up-time | 12 ms; 50 ms (framework) | 50 ms (framework); 12 ms | NONE",
        "start-up-time | 12 ms | — | UNKNOWN",
        "start-up-time | — | — | NONE",
        "packages | n/a | 5 packages | VALUES",
        "packages | n/a | — | UNKNOWN",
        "package-manager | alp / bpm | BPM / alp | NONE",
        "shared-memory-threads | Yes | Yes (since 3.1) | NONE",
        "shared-memory-threads | Yes | No | VALUES",
        "shared-memory-threads | Partial (raw buffers only) | Partial (raw buffers only) | NONE",
        "shared-memory-threads | Partial (raw buffers only) | Partial (strings only) | VALUES",
        "shared-memory-threads | No | — | UNKNOWN",
        "execution-model | Bytecode | Machine code | VALUES",
        "cpu-performance | Good | Good (on most programs) | NONE"})
    void tellsWhetherTwoDiffer(String criterion, String oak, String elm, Difference difference) {
        Library library = said(new Said("one", criterion, oak, elm));

        CompareAnswer all = answer("runtimes=oak,elm&criteria=" + criterion, library);
        assertThat(all.rows()).extracting(GatheredRow::difference)
                .isEqualTo(isUnknown(oak, elm) ? List.of() : List.of(difference));
        assertThat(answer("runtimes=oak,elm&only=differences&criteria=" + criterion, library).shown())
                .isEqualTo(difference == Difference.NONE ? 0 : 1);
    }

    @Test
    void showsAStatementOfSeveralArticlesOnce() {
        GatheredCell cell = cell(said(new Said("one", "start-up-time", "12 ms [^field-report]", "—"),
                new Said("two", "start-up-time", "0.012 s [^field-report]; 40 ms (framework)", "3 ms"),
                new Said("three", "start-up-time", "12 ms", "—")), "oak");

        assertThat(cell.statements()).extracting(one -> one.statement().value().canonical() + " in "
                + one.origins().stream().map(origin -> origin.cell().toString()).toList())
                .containsExactlyInAnyOrder(
                        "12 ms in [/comparisons/one#start-up-time.oak, /comparisons/two#start-up-time.oak]",
                        "40 ms in [/comparisons/two#start-up-time.oak]",
                        "12 ms in [/comparisons/three#start-up-time.oak]");
    }

    @Test
    void takesWhatOneArticleKnowsAndAnotherDoesNot() {
        Library library = said(new Said("one", "start-up-time", "—", "—"),
                new Said("two", "start-up-time", "3 ms", "—"));

        assertThat(cell(library, "oak").statements()).singleElement()
                .satisfies(one -> assertThat(one.statement().value().canonical()).isEqualTo("3 ms"));
        assertThat(cell(library, "elm").isUnknown()).isTrue();
    }

    @Test
    void ordersRowsAsAnArticleDoes() {
        Comparison article = LIBRARY.comparison("six-at-once").orElseThrow();
        List<GatheredRow> rows = answer("runtimes=dogwood,elder,fir&criteria=cpu-performance,start-up-time", LIBRARY)
                .rows();

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            ComparedRow own = LIBRARY.row(article, row.criterion().id()).orElseThrow();
            assertThat(row.compared().pairs()).hasSize(3).isSubsetOf(own.pairs());
        });
        assertThat(rows.getFirst().compared().leader()).isEqualTo("elder");
    }

    @Test
    void comparesRuntimesThatNoArticlePairs() {
        Library library = said(new Said("one", "start-up-time", "12 ms", "50 ms"));
        CompareAnswer answer = answer("runtimes=oak,alder&criteria=start-up-time", library);

        assertThat(answer.rows()).singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .allMatch(GatheredCell::isKnown));
        assertThat(answer.articles()).isEmpty();
    }

    @Test
    void namesArticlesAboutExactlyTheseFirst() {
        CompareAnswer answer = answer("runtimes=birch,alder", LIBRARY);

        assertThat(answer.articles()).extracting(Comparison::id)
                .containsExactly("alder-vs-birch", "six-at-once", "alder-birch-cedar");
        assertThat(answer.articles()).filteredOn(answer::isExact)
                .extracting(Comparison::id)
                .containsExactly("alder-vs-birch");
    }

    @Test
    void saysWhatItHidesAndWhy() {
        CompareAnswer answer = answer("runtimes=dogwood,fir&only=differences&group=concurrency,packages,speed"
                + "&criteria=package-manager,packages,start-up-time,shared-memory-threads&row=execution-model",
                LIBRARY);

        assertThat(answer.hidden()).extracting(hidden -> hidden.criterion().id() + " " + hidden.reason())
                .containsExactlyInAnyOrder("cpu-performance " + Reason.NOT_CHOSEN,
                        "package-manager " + Reason.NOTHING_SAID,
                        "shared-memory-threads " + Reason.NO_DIFFERENCE);
        assertThat(answer.rows()).extracting(row -> row.criterion().id())
                .containsExactly("packages",
                        "execution-model", "start-up-time");
        assertThat(answer.shown()).isEqualTo(3);
        assertThat(answer.all()).isEqualTo(LIBRARY.criteria().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "group | shared-memory-threads,packages,cpu-performance,start-up-time",
        "name | cpu-performance,packages,start-up-time,shared-memory-threads",
        "evidence | start-up-time,cpu-performance,packages,shared-memory-threads",
        "difference | cpu-performance,packages,start-up-time,shared-memory-threads"})
    void putsRowsInTheOrderThatIsAskedFor(String sort, String ids) {
        String query = "runtimes=dogwood,elder" + (sort.equals("group") ? "" : "&sort=" + sort);
        String elder = WideSite.site()
                .text("comparisons/six-at-once.md")
                .replace("| 31 ms |", "| 31 ms [^field-report] [^alder-notes] |");
        Library library = LibraryAssembler.assemble(WideSite.site()
                .with("comparisons/six-at-once.md", elder.replace("| 30 ms |", "| 30 ms [^field-report] |"))
                .contents(), SmallSite.TODAY);

        assertThat(answer(query, library).rows()).extracting(row -> row.criterion().id())
                .containsExactly(ids.split(","));
    }

    @Test
    void showsColumnsInTheOrderInWhichTheyAreAskedFor() {
        assertThat(answer("runtimes=fir,alder,birch", LIBRARY).columns()).extracting(column -> column.runtime().id())
                .containsExactly("fir", "alder", "birch");
    }

    /// An article of two imagined runtimes with one row.
    private record Said(String article, String criterion, String oak, String elm) {

        private String text() {
            return """
                    ---
                    title: %s
                    summary: Two imagined runtimes beside each other in a table that has a single row.
                    runtimes: [oak, elm]
                    published: 2026-09-14
                    reviewed: 2026-10-02
                    ---

                    ## Comparison

                    | Criterion | Oak | Elm |
                    | --- | --- | --- |
                    | %s | %s | %s |
                    """.replaceFirst("%s", article)
                    .replaceFirst("%s", criterion)
                    .replaceFirst("%s", oak)
                    .replaceFirst("%s", elm);
        }
    }

    private static Library said(Said... articles) {
        SmallSite site = SmallSite.original();
        for (String name : List.of("Oak", "Elm")) {
            site = site.with("runtimes/" + name.toLowerCase(Locale.ROOT) + ".md",
                    "---\nname: " + name + "\nsummary: An imagined runtime.\n---\n");
        }
        for (Said said : articles) {
            site = site.with("comparisons/" + said.article() + ".md", said.text());
        }
        return LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
    }

    private static boolean isUnknown(String... cells) {
        return Stream.of(cells).allMatch("—"::equals);
    }

    private static GatheredCell cell(Library library, String runtime) {
        return answer("runtimes=" + runtime + "&criteria=start-up-time", library).rows()
                .stream()
                .flatMap(row -> row.cells().stream())
                .findFirst()
                .orElseGet(() -> GatheredCell.unknown(runtime,
                        library.criteria().getFirst().file().start()));
    }

    private static CompareAnswer answer(String query, Library library) {
        Understanding<CompareQuestion> understood = CompareQuestion.read(Query.read(query), library);
        assertThat(understood).as(query).isInstanceOf(Clear.class);
        return CompareAnswer.of(((Clear<CompareQuestion>) understood).question(), library);
    }
}
