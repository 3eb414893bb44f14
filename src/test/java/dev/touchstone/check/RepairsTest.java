package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.lint.ExampleFolder;
import dev.touchstone.lint.Explanations;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.pipeline.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RepairsTest {

    static final List<Explanation> REPAIRABLE = Explanations.all()
            .stream()
            .filter(Explanation::isRepairable)
            .toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("REPAIRABLE")
    void repairsTheBadExample(Explanation explanation) {
        Checked checked = Checked.example(explanation.bad(), folder, "--fix");

        assertThat(checked.out()).containsPattern("repairs? (?:was|were) made\\.");
        List<Diagnostic> left = Content.read(folder, ExampleFolder.TODAY).diagnostics();
        assertThat(left).noneMatch(found -> found.code() == explanation.code()).noneMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @FieldSource("REPAIRABLE")
    void repairsOnlyOnce(Explanation explanation) throws IOException {
        Checked.example(explanation.bad(), folder, "--fix");
        Map<String, String> once = texts();

        Checked twice = Checked.folder(folder, "--fix");

        assertThat(twice.out()).doesNotContain("repair");
        assertThat(texts()).isEqualTo(once);
    }

    @Test
    void leavesEveryOtherByteAsItWas() throws IOException {
        ExampleFolder.of(Example.rows("""
                | Memory | 900 KB [^field-report] | TBD |
                """), folder);
        Path file = folder.resolve(Example.COMPARISON);
        String crlf = "\uFEFF" + Files.readString(file).replace("\n", "\r\n").stripTrailing() + "  ";
        Files.writeString(file, crlf);

        assertThat(Checked.folder(folder, "--fix").out()).contains("2 repairs were made.");
        assertThat(Files.readAllBytes(file)).isEqualTo(
                crlf.replace("900 KB", "900 kB").replace("TBD", "—").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void repairsWhatARepairBringsToLight() throws IOException {
        ExampleFolder.of(Example.file("guides/measuring.md", """
                ---
                title:How we measure: in short
                sumary: What we do before we write a figure down.
                ---

                See [the notes](//alder.example.org/notes).
                """), folder);

        assertThat(Checked.folder(folder, "--fix").out()).contains("4 repairs were made.", "No errors");
        assertThat(Files.readString(folder.resolve("guides/measuring.md"))).isEqualTo("""
                ---
                title: "How we measure: in short"
                summary: What we do before we write a figure down.
                ---

                See [the notes](https://alder.example.org/notes).
                """);
    }

    @Test
    void repairsOnlyWhatIsAskedFor() throws IOException {
        ExampleFolder.of(CheckCommandTest.MIXED, folder);
        Map<String, String> before = texts();

        assertThat(Checked.folder(folder, "--fix", "comparisons").out()).doesNotContain("repair");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void leavesExemptedPlacesAlone() throws IOException {
        ExampleFolder.of(Example.file("comparisons/short.md", """
                ---
                title: "Alder vs Birch: in short"
                summary: Alder and Birch in a single row with a unit that the source itself leaves open.
                runtimes: [alder, birch]
                published: 2026-10-02
                reviewed: 2026-10-02
                ---

                ## Comparison

                <!-- touchstone: allow ambiguous-unit because the report does not say which it means -->
                | Criterion | Alder | Birch |
                | --- | --- | --- |
                | Memory | 900 KB (idle) [^field-report] | 80 MB [^field-report] |
                """), folder);
        Map<String, String> before = texts();

        assertThat(Checked.folder(folder, "--fix").out()).isEqualTo("No errors and no warnings in 17 files.\n");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void leavesNothingBeside() throws IOException {
        Checked.example(CheckCommandTest.MIXED, folder, "--fix");

        assertThat(texts().keySet()).noneMatch(path -> path.endsWith(".tmp"));
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
