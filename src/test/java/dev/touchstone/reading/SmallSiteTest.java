package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Option;
import dev.touchstone.article.Row;
import dev.touchstone.article.RowGroup;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Fact;
import dev.touchstone.article.RuntimeProfile.Label;
import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.article.Source;
import dev.touchstone.article.Statement;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Direction;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Support;
import dev.touchstone.value.Unknown;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallSiteTest {

    private final Contents contents = SmallSite.original().contents();
    private final Comparison comparison = SmallSite.original().comparison();

    @Test
    void hasNoFindings() {
        assertThat(SmallSite.original().printed()).isEmpty();
    }

    @Test
    void readsTheSameInAnyOrderOfFiles() {
        List<SourceFile> reversed = SmallSite.original().files().reversed();
        assertThat(ContentReader.read(reversed, SmallSite.TODAY).value()).isEqualTo(contents);
    }

    @Test
    void readsSettings() {
        assertThat(contents.settings().name()).isEqualTo("Small site");
        assertThat(contents.settings().baseUrl()).isEqualTo(URI.create("https://small.example.org"));
        assertThat(contents.settings().editUrl()).isEqualTo("https://code.example.org/small/edit/{path}#L{line}");
        assertThat(contents.settings().callToAction()).singleElement().extracting("label").isEqualTo("Report a cell");
    }

    @Test
    void readsSources() {
        assertThat(contents.sources()).extracting(Source::key)
                .containsExactly("alder-notes", "birch-manual", "field-report");
        Source report = contents.sources().getLast();
        assertThat(report.kind()).isEqualTo(Source.Kind.MEASUREMENT);
        assertThat(report.published()).isEqualTo("2026-08");
        assertThat(report.accessed()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(report.place()).hasToString("sources.yml:20:1");
        assertThat(contents.sources().getFirst().about()).containsExactly("alder");
    }

    @Test
    void readsProfiles() {
        RuntimeProfile alder = contents.runtimes().getFirst();
        assertThat(alder.name()).isEqualTo("Alder");
        assertThat(alder.facts()).containsExactly(
                new Fact(Label.WEBSITE, List.of("https://alder.example.org/"), ""),
                new Fact(Label.ENGINE, List.of("a bytecode interpreter"), "alder-notes"),
                new Fact(Label.LANGUAGES, List.of("Alder", "Alder Script"), "alder-notes"),
                new Fact(Label.LICENCE, List.of("MIT"), ""),
                new Fact(Label.FIRST_RELEASE, List.of("2019-05"), ""));
        assertThat(alder.releases()).containsExactly(
                new Release("3.2", LocalDate.of(2026, 3, 10), LocalDate.of(2028, 3, 31), true, "alder-notes"),
                new Release("3.1", LocalDate.of(2025, 9, 2), LocalDate.of(2026, 9, 30), false, ""));
        assertThat(alder.prose().parts()).singleElement().extracting("anchor").isEqualTo("what-it-is");
    }

    @Test
    void readsCriteria() {
        Criterion startUp = contents.criteria()
                .stream()
                .filter(each -> each.id().equals("start-up-time"))
                .findFirst()
                .orElseThrow();
        assertThat(startUp.kind()).isInstanceOfSatisfying(QuantityKind.class,
                kind -> assertThat(kind.unit().symbol()).isEqualTo("ms"));
        assertThat(startUp.better()).isEqualTo(Direction.LOWER);
        assertThat(startUp.review()).isEqualTo(Period.ofYears(1));
        assertThat(contents.criteria()).extracting(Criterion::id, Criterion::better)
                .contains(
                        tuple("cpu-performance", Direction.HIGHER),
                        tuple("shared-memory-threads", Direction.HIGHER),
                        tuple("package-manager", Direction.NONE),
                        tuple("packages", Direction.HIGHER));
    }

    @Test
    void readsGuides() {
        assertThat(contents.guides()).singleElement()
                .extracting("id", "title")
                .containsExactly("how-to-read", "How to read a comparison");
    }

    @Test
    void readsTheFrontMatterOfAComparison() {
        assertThat(comparison.matter().title()).isEqualTo("Alder vs Birch: a runtime for small services");
        assertThat(comparison.matter().runtimes()).containsExactly("alder", "birch");
        assertThat(comparison.matter().versions()).containsEntry("alder", "3.2").containsEntry("birch", "11");
        assertThat(comparison.matter().highlights()).containsExactly("start-up-time", "cpu-performance");
        assertThat(comparison.matter().reviewed()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(comparison.matter().draft()).isFalse();
    }

    @Test
    void partsRowsIntoTheArticlesOwnGroups() {
        assertThat(comparison.groups()).extracting(RowGroup::anchor)
                .containsExactly("speed", "concurrency-and-packages");
        assertThat(comparison.groups().getFirst().rows()).extracting(Row::criterion)
                .containsExactly("execution-model", "start-up-time", "cpu-performance");
        assertThat(comparison.groups().getFirst().intro().blocks()).singleElement().isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void putsCellsInTheArticlesOrderWhateverTheTablesOrder() {
        assertThat(comparison.rows())
                .allSatisfy(row -> assertThat(row.cells()).extracting(Cell::runtime).containsExactly("alder", "birch"));
        assertThat(row("packages").cells().getFirst().statements()).singleElement()
                .extracting(Statement::value)
                .isEqualTo(new Unknown());
    }

    @Test
    void readsStatementsWithConditionsSourcesAndPlaces() {
        List<Statement> statements = row("start-up-time").cells().getFirst().statements();
        assertThat(statements).extracting(Statement::conditions)
                .containsExactly(List.of("empty program"), List.of("web framework"));
        assertThat(statements).extracting(Statement::sources).containsOnly(List.of("field-report"));
        assertThat(statements).extracting(statement -> PlainText.of(statement.spelling()))
                .containsExactly("~12 ms", "~90 ms");
        assertThat(statements).extracting(statement -> statement.place().text())
                .containsExactly("~12 ms (empty program) [^field-report]", "~90 ms (web framework) [^field-report]");
        assertThat(row("start-up-time").cells().getLast().statements().getLast().isSourced()).isFalse();
    }

    @Test
    void keepsTheFormattingOfNotes() {
        Statement statement = row("execution-model").cells().getLast().statements().getFirst();
        assertThat(PlainText.of(statement.spelling())).isEqualTo("Machine code");
        assertThat(statement.note()).hasSize(2).first().isInstanceOf(Inline.Emphasis.class);
        assertThat(PlainText.of(statement.note())).isEqualTo("hot code only");
    }

    @Test
    void takesVersionsOutOfANote() {
        Statement statement = row("shared-memory-threads").cells().getFirst().statements().getFirst();
        assertThat(statement.value()).isEqualTo(new Support(Support.Status.EXPERIMENTAL, "3.1", "", ""));
        assertThat(PlainText.of(statement.note())).isEqualTo("separate build");
    }

    @Test
    void attachesDiscussionsToTheirRows() {
        assertThat(row("start-up-time").discussion().blocks()).hasSize(2);
        assertThat(row("start-up-time").discussion().blocks().getFirst()).isInstanceOfSatisfying(Block.Paragraph.class,
                paragraph -> assertThat(PlainText.of(paragraph.content()))
                        .isEqualTo("The report started each runtime a hundred times."));
        assertThat(row("cpu-performance").discussion().blocks()).hasSize(1);
        assertThat(row("execution-model").discussion().isEmpty()).isTrue();
    }

    @Test
    void readsOptions() {
        assertThat(comparison.options()).extracting(Option::runtime).containsExactly("alder", "birch");
        Option alder = comparison.options().getFirst();
        assertThat(PlainText.of(alder.bestFor())).isEqualTo("programs that are started often and run briefly.");
        assertThat(alder.pros()).singleElement().satisfies(point -> {
            assertThat(point.anchor()).isEqualTo("alder-up-at-once");
            assertThat(PlainText.of(point.label())).isEqualTo("Up at once");
            assertThat(point.text().blocks()).singleElement()
                    .isInstanceOfSatisfying(Block.Paragraph.class,
                            paragraph -> assertThat(PlainText.of(paragraph.content()))
                                    .startsWith("A command-line tool"));
        });
        assertThat(alder.prose().isEmpty()).isTrue();
    }

    @Test
    void readsVerdictsWithTheirReasons() {
        assertThat(comparison.verdict().choices()).extracting(Choice::anchor)
                .containsExactly("choose-alder", "choose-birch-js", "choose-both");
        assertThat(comparison.verdict().choices()).extracting(Choice::together).containsExactly(false, false, true);
        assertThat(comparison.verdict().choices().getLast().runtimes()).containsExactly("alder", "birch");
        assertThat(comparison.verdict().choices()).flatExtracting(Choice::conditions)
                .extracting(condition -> condition.reasons().stream().map(Located::value).toList())
                .containsExactly(List.of("start-up-time"), List.of(), List.of("cpu-performance"), List.of());
    }

    @Test
    void readsQuestionsAndFreeSections() {
        assertThat(comparison.questions()).extracting("anchor")
                .containsExactly("faq-is-alder-too-slow-for-a-web-service", "faq-both");
        assertThat(comparison.sections()).extracting("anchor").containsExactly("shortcomings");
        assertThat(comparison.lead().blocks()).hasSize(1);
        assertThat(comparison.overview().blocks()).hasSize(1);
    }

    private Row row(String criterion) {
        return comparison.rows().stream().filter(row -> row.criterion().equals(criterion)).findFirst().orElseThrow();
    }
}
