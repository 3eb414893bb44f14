package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Contents;
import dev.touchstone.article.Statement;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The editors' guide tells the truth: its files are a complete site without a finding, and its cells are read as it says.
class GuideExamplesTest {

    private static final Path GUIDE = Path.of("content/README.md");
    private static final Pattern FENCE = Pattern
            .compile("(?ms)^```(?<word>[a-z-]+) ?(?<rest>[^\n]*)\n(?<text>.*?)^```$");
    private static final Pattern OPTION = Pattern.compile("(kind|unit|file)=(\\S+)");

    /// A fenced example.
    private record Example(String word, Map<String, String> options, String text) {

        /// The rows of its table, without the header.
        List<List<String>> rows() {
            return text.lines()
                    .skip(2)
                    .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }

    @Test
    void givesACompleteSiteWithoutAFinding() {
        Checked<Contents> read = ContentReader.read(files(), SmallSite.TODAY);
        assertThat(DiagnosticPrinter.PLAIN.print(read.diagnostics())).isEmpty();
        assertThat(read.value().comparisons()).hasSize(1);
        assertThat(read.value().runtimes()).hasSize(2);
        assertThat(read.value().criteria()).hasSizeGreaterThan(2);
    }

    @TestFactory
    Stream<DynamicTest> readsItsCellsAsItSays() {
        return examples("cells").stream()
                .flatMap(example -> example.rows()
                        .stream()
                        .map(row -> DynamicTest.dynamicTest(
                                example.options() + " " + row.getFirst(), () -> {
                                    Checked<Contents> read = read(example, row.getFirst());
                                    assertThat(DiagnosticPrinter.PLAIN.print(
                                            read.diagnostics().stream().filter(found -> found.isError()).toList()))
                                            .isEmpty();
                                    assertReads(statements(read), row.getLast());
                                })));
    }

    @TestFactory
    Stream<DynamicTest> refusesItsWrongCellsAsItSays() {
        return examples("cells-wrong").stream()
                .flatMap(example -> example.rows()
                        .stream()
                        .map(row -> DynamicTest.dynamicTest(
                                example.options() + " " + row.getFirst(), () -> {
                                    Checked<Contents> read = read(example, row.getFirst());
                                    assertThat(statements(read)).isEmpty();
                                    assertThat(read.diagnostics()).singleElement()
                                            .satisfies(found -> assertThat(found.message() + " " + found.help())
                                                    .contains(row.getLast()));
                                })));
    }

    private static void assertReads(List<Statement> statements, String expected) {
        List<String> parts = List.of(expected.split("; "));
        assertThat(statements).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            GuideReading.of(statements.get(i)).assertIs(parts.get(i));
        }
    }

    /// The statements of the cell in question: the first one of the only row.
    private static List<Statement> statements(Checked<Contents> read) {
        return read.value()
                .comparisons()
                .getFirst()
                .rows()
                .getFirst()
                .cells()
                .stream()
                .filter(cell -> cell.runtime().equals("alder"))
                .flatMap(cell -> cell.statements().stream())
                .toList();
    }

    private static Checked<Contents> read(Example example, String cell) {
        List<SourceFile> files = new ArrayList<>(
                files().stream().filter(file -> !file.path().startsWith("comparisons/")).toList());
        String unit = example.options().containsKey("unit") ? "unit: \"" + example.options().get("unit") + "\"\n" : "";
        files.add(
                SourceFile.of("criteria/example.md", "---\nname: Example\nsummary: An example.\ngroup: Examples\nkind: "
                        + example.options().get("kind") + "\n" + unit + "---\n\nText.\n"));
        files.add(SourceFile.of("comparisons/example.md", """
                ---
                title: Example
                summary: An article that holds a single cell of the guide, so that it can be read.
                runtimes: [alder, birch]
                published: 2026-09-14
                reviewed: 2026-09-14
                ---

                [^alder-notes] [^birch-manual] [^field-report]

                ## Comparison

                | Criterion | Alder | Birch |
                | --- | --- | --- |
                | Example | %s | — |
                """.formatted(cell)));
        return ContentReader.read(files, SmallSite.TODAY);
    }

    private static List<SourceFile> files() {
        return Stream.of("markdown", "yaml")
                .flatMap(word -> examples(word).stream())
                .filter(example -> example.options().containsKey("file"))
                .map(example -> SourceFile.of(example.options().get("file").replaceFirst("^content/", ""),
                        example.text()))
                .toList();
    }

    private static List<Example> examples(String word) {
        Assumptions.assumeTrue(Files.isRegularFile(GUIDE), "there is no guide for editors beside the program");
        try {
            return FENCE.matcher(Files.readString(GUIDE))
                    .results()
                    .filter(fence -> fence.group("word").equals(word))
                    .map(fence -> new Example(word, options(fence.group("rest")), fence.group("text")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> options(String rest) {
        Map<String, String> options = new TreeMap<>();
        Matcher option = OPTION.matcher(rest);
        while (option.find()) {
            options.put(option.group(1), option.group(2));
        }
        return options;
    }
}
