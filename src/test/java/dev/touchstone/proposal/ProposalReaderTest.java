package dev.touchstone.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.prose.ProseArticle;
import dev.touchstone.prose.ProseArticleReader;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProposalReaderTest {

    @Test
    void givesAFigureTheRowThatItsLabelNames() {
        assertThat(proposals("- Start-up time: Alder ends after ~12ms, Birch.js after 40–55 ms.\n")).isEqualTo("""
                start-up-time: alder ~12 ms; birch 40–55 ms
                """);
    }

    @Test
    void proposesTheCriterionThatALabelResembles() {
        assertThat(proposals("- Startup Time: Alder ends after ~12ms.\n")).isEqualTo("start-up-time?: alder ~12 ms\n");
    }

    @Test
    void takesWhatStandsInParenthesesBehindAFigureForItsCondition() {
        assertThat(proposals("- Start-up time: Alder ends after ~12 ms (empty program).\n"))
                .isEqualTo("start-up-time: alder ~12 ms (empty program)\n");
    }

    @Test
    void knowsFrameworksByTheLabelsThatNameTheirRuntime() {
        assertThat(proposals("- Rowan (Alder): A framework.\n- Start-up time: Rowan is up after ~90 ms.\n"))
                .isEqualTo("start-up-time: alder ~90 ms (Rowan)\n");
    }

    @Test
    void keepsAFrameworksFigureFromTheOneItIsComparedWith() {
        String frameworks = "- Rowan (Alder): One.\n- Twig (Alder): An alternative to Rowan, answers ~9k req/s. Rowan answers ~4k req/s.\n";
        assertThat(proposals(frameworks)).isEqualTo("""
                loose: alder ~9k req/s (Twig)
                loose: alder ~4k req/s (Rowan)
                """);
    }

    @Test
    void takesNoFigureForANameOrAFewWords() {
        assertThat(proposals("- Package manager: Alder has 2M+ packages.\n"))
                .isEqualTo("loose: alder 2M+ packages, packages?\n");
        assertThat(proposals("- Execution model: Alder takes 28 bytes.\n"))
                .isEqualTo("loose: alder 28 B, execution-model?\n");
    }

    @Test
    void leavesAFigureLooseThatNamesNoRuntime() {
        assertThat(proposals("- Start-up time: It ends after ~12 ms.\n")).isEqualTo("loose: ~12 ms, start-up-time?\n");
    }

    @Test
    void leavesAFigureLooseThatTheCriterionCannotRead() {
        assertThat(proposals("- Start-up time: Alder needs 40 MB.\n"))
                .isEqualTo("loose: alder 40 MB, start-up-time?\n");
    }

    @Test
    void suggestsCriteriaForAFigureInRunningText() {
        assertThat(proposals("The package registry of Alder holds over 2 million packages by now.\n"))
                .isEqualTo("loose: alder > 2M packages, packages?\n");
    }

    @Test
    void readsTheCellsOfTablesByTheKindOfTheirRow() {
        assertThat(proposals("""
                | Criterion | Alder | Birch.js |
                | --- | --- | --- |
                | CPU performance | Moderate | Superb |
                | Execution model | Bytecode | Machine code |
                | Colour | red | green |
                """)).isEqualTo("""
                cpu-performance: alder Moderate
                execution-model: alder Bytecode; birch Machine code
                loose: birch Superb, cpu-performance?
                loose: alder red
                loose: birch green
                """);
    }

    @Test
    void saysTheSameOnlyOnce() {
        String table = "| Criterion | Alder | Birch.js |\n| --- | --- | --- |\n| Execution model | Bytecode | Machine code |\n\n";
        assertThat(proposals(table + table)).isEqualTo("execution-model: alder Bytecode; birch Machine code\n");
    }

    @Test
    void takesTheChapterOfARuntimeForItsSubject() {
        assertThat(proposals("## Alder\n\n### Pros\n\n- Start-up time: Over after ~12 ms.\n"))
                .isEqualTo("start-up-time: alder ~12 ms\n");
    }

    @Test
    void listsWhatItCannotRead() {
        assertThat(proposals("Alder is faster than Birch.js, and somebody watches it 24/7.\n")).isEqualTo("""
                unread: said without a figure: faster than
                unread: digits that are no figure that can be read: 24/7
                """);
    }

    private static String proposals(String text) {
        Contents contents = SmallSite.original().contents();
        Library library = LibraryAssembler.assemble(contents, SmallSite.TODAY);
        Vocabulary vocabulary = new Vocabulary(contents.runtimes(), contents.criteria(), Set.of());
        List<String> labels = contents.criteria().stream().map(Criterion::name).toList();
        ProseArticle article = ProseArticleReader.read(SourceFile.of("a.md", text),
                Subjects.of(contents.runtimes()).words(), labels);
        Proposals proposals = ProposalReader.read(article, library, vocabulary, library.runtimes());
        StringBuilder out = new StringBuilder();
        proposals.rows()
                .forEach(row -> out.append(row.criterion().id())
                        .append(row.named() ? ": " : "?: ")
                        .append(proposals.runtimes()
                                .stream()
                                .flatMap(runtime -> row.about(runtime).stream())
                                .map(ProposalReaderTest::claim)
                                .collect(Collectors.joining("; ")))
                        .append('\n'));
        proposals.loose()
                .forEach(loose -> out.append("loose: ")
                        .append(claim(loose.claim()))
                        .append(loose.criteria()
                                .stream()
                                .map(criterion -> ", " + criterion.id() + "?")
                                .collect(Collectors.joining()))
                        .append('\n'));
        proposals.unread()
                .forEach(unread -> out.append("unread: ")
                        .append(unread.value())
                        .append(": ")
                        .append(unread.place().text())
                        .append('\n'));
        return out.toString();
    }

    private static String claim(Claim claim) {
        return (claim.runtime() + " " + claim.cell()).strip()
                + (claim.conditions().isEmpty() ? "" : " (" + String.join(", ", claim.conditions()) + ")");
    }
}
