package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.touchstone.lint.Explanations;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.reading.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The formats for programs.
class ReportsTest {

    static final List<Explanation> EXPLANATIONS = Explanations.all();
    private static final Schema SARIF = sarif();
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Text that would end a line, begin a command, or colour a terminal, if it were not escaped.
    private static final Example HOSTILE = Example.rows("""
            | Memory | x%0A::error::, \u001B[31m ::stop-commands::y | 80 MB [^field-report] |
            """).and(Example.file("guides/a%b,c:d.md", "x\n"));

    @TempDir
    private Path folder;

    @Test
    void writesJson() {
        Golden.assertApproved("check/report.json",
                Checked.example(CheckCommandTest.MIXED, folder, "--format", "json").out(folder));
    }

    @Test
    void writesSarif() {
        Golden.assertApproved("check/report.sarif",
                Checked.example(CheckCommandTest.MIXED, folder, "--format", "sarif").out(folder));
    }

    @Test
    void writesAnnotations() {
        Golden.assertApproved("check/github.txt",
                Checked.example(CheckCommandTest.MIXED, folder, "--format", "github").out(folder));
    }

    @ParameterizedTest
    @FieldSource("EXPLANATIONS")
    void writesSarifThatItsSchemaAllows(Explanation explanation) {
        String sarif = Checked.example(explanation.bad(), folder, "--format", "sarif").out();

        assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(sarif).at("/runs/0/results/0/ruleId").asString()).isEqualTo(explanation.code().word());
    }

    @Test
    void writesSarifOfNothing() {
        String sarif = Checked.example(Example.matter("tagline: Two imagined runtimes\n"), folder, "--format", "sarif")
                .out();

        assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(sarif).at("/runs/0/results").isEmpty()).isTrue();
    }

    @Test
    void knowsWhatTheSchemaForbids() {
        assertThat(SARIF.validate("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void saysWhereARepairGoesInJson() {
        JsonNode report = JSON.readTree(Checked.example(Example.rows("""
                | Memory | 900 KB [^field-report] | 80 MB [^field-report] |
                """), folder, "--format", "json").out());

        assertThat(report.at("/summary/fixable").asInt()).isEqualTo(1);
        assertThat(report.at("/diagnostics/0/fixes/0/edits/0/text").asString()).isEqualTo("kB");
        assertThat(report.at("/diagnostics/0/fixes/0/edits/0/column").asInt()).isEqualTo(16);
        assertThat(report.at("/diagnostics/0/fixes/0/edits/0/endColumn").asInt()).isEqualTo(18);
    }

    @Test
    void writesOnlyAscii() {
        assertThat(Checked.example(CheckCommandTest.MIXED, folder, "--format", "json").out()).isASCII();
        assertThat(Checked.folder(folder, "--format", "sarif").out()).isASCII();
    }

    @Test
    void letsNoContentBeginACommand() {
        String annotations = Checked.example(HOSTILE, folder, "--format", "github").out();

        assertThat(annotations.lines()).hasSize(4).first().asString().startsWith("::error file=");
        assertThat(annotations).contains("a%25b%2Cc%3Ad.md")
                .doesNotContain("\u001B", "\r")
                .doesNotContainPattern("(?m)^::(?!error file=)");
    }

    @Test
    void escapesPathsInSarif() {
        String sarif = Checked.example(HOSTILE, folder, "--format", "sarif").out();

        assertThat(sarif).contains("guides/a%25b%2Cc%3Ad.md");
        assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
    }

    @Test
    void annotatesTheGravestFirstAndCountsTheRest() {
        String rows = "| Memory | plenty | 80 MB |\n".repeat(1);
        StringBuilder text = new StringBuilder("## Tags\n\n");
        for (int i = 0; i < 15; i++) {
            text.append("A <b> tag.\n\n");
        }
        String annotations = Checked
                .example(Example.text(text.toString()).and(Example.rows(rows)), folder, "--format", "github")
                .out();

        assertThat(annotations.lines().map(line -> line.replaceFirst(" .*", ""))).startsWith("::error", "::warning")
                .endsWith("touchstone");
        assertThat(annotations.lines().filter(line -> line.startsWith("::warning"))).hasSize(10);
        assertThat(annotations).endsWith("1 error and 16 warnings in 16 files; 6 of them are not annotated\n");
    }

    private static Schema sarif() {
        try (InputStream schema = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(schema).isNotNull();
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
