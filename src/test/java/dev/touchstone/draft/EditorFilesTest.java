package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.check.CheckCommand;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.schema.KeySnippets;
import dev.touchstone.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The settings that are shipped for an editor's own editor, in `.vscode`.
class EditorFilesTest {

    private static final Pattern PLACEHOLDER = Pattern
            .compile("\\$\\{\\d+:([^}]*)}|\\$\\{\\d+\\|([^},]*)[^}]*}|\\$\\d+");
    private static final Map<String, String> DATE = Map.of("${CURRENT_YEAR}", "2026", "${CURRENT_MONTH}", "11",
            "${CURRENT_DATE}", "20");

    @Test
    void matchEveryFindingByItsPlace() throws IOException {
        JsonNode pattern = json("tasks.json").at("/tasks/0/problemMatcher/pattern");
        List<Diagnostic> findings = SmallSite.original()
                .replacing(SmallSite.COMPARISON, "~12 ms (empty", "12 (empty")
                .replacing("sources.yml", "kind: docs", "kind: doc")
                .findings();
        assertThat(findings).hasSizeGreaterThan(1);
        Pattern regexp = Pattern.compile(pattern.path("regexp").asString());
        List<List<String>> matched = DiagnosticPrinter.PLAIN.print(findings)
                .lines()
                .map(regexp::matcher)
                .filter(Matcher::matches)
                .map(line -> List.of("file", "line", "column", "severity", "code", "message")
                        .stream()
                        .map(part -> line.group(pattern.path(part).asInt()))
                        .toList())
                .toList();
        assertThat(matched).isEqualTo(findings.stream()
                .map(found -> List.of(found.place().file().path(), "" + found.place().line(),
                        "" + found.place().column(), found.code().severity().word(), found.code().word(),
                        found.message()))
                .toList());
    }

    /// The very output of the task's command: a finding each, at a file that is there, and nothing for snippets, help and counts.
    @Test
    void matchWhatCheckSays(@TempDir Path folder) throws IOException {
        Path site = CommandLineWorld.smallSite(folder.resolve("content"));
        Path article = site.resolve("comparisons/alder-vs-birch.md");
        Files.writeString(article, Files.readString(article)
                .replace("| ~12 ms (empty", "| ~12 mss (empty")
                .replace("Birch computes", "Birch is the fastest and computes"));
        String said = CommandLineWorld.run(new CheckCommand(), Path.of("nowhere"), "--content", site.toString()).out();
        JsonNode pattern = json("tasks.json").at("/tasks/0/problemMatcher/pattern");
        List<Matcher> matched = said.lines()
                .map(Pattern.compile(pattern.path("regexp").asString())::matcher)
                .filter(Matcher::matches)
                .toList();
        assertThat(said).contains("mss", "= help: ");
        assertThat(matched)
                .hasSize((int) said.lines().filter(line -> line.matches("\\S.*: (error|warning)\\[.*")).count())
                .anySatisfy(found -> assertThat(found.group(pattern.path("code").asInt())).isEqualTo("unreadable-cell"))
                .allSatisfy(found -> assertThat(Path.of(found.group(pattern.path("file").asInt()))).exists());
        assertThat(json("tasks.json").at("/tasks/0/args").toString()).contains("\"check\"");
    }

    @Test
    void checkYamlByTheShippedSchemas() throws IOException {
        Map<String, String> schemas = json("settings.json").path("yaml.schemas")
                .properties()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asString()));
        assertThat(schemas).allSatisfy((schema, file) -> {
            assertThat(Schemas.all()).containsKey(schema.replace("./.schema/", ""));
            assertThat(Path.of(schema)).exists();
            assertThat(Path.of(file.replaceAll("/\\*.*", ""))).exists();
        });
    }

    /// After a change of keys: `java -jar target/touchstone.jar schema` writes them anew.
    @Test
    void offerTheKeysOfFrontMatterAsTheyAre() {
        assertThat(Path.of(".vscode/touchstone-keys.code-snippets")).hasContent(KeySnippets.text());
        assertThat(KeySnippets.text()).contains("\"comparison: runtimes\"", "\"kind: ${1|rating,quantity,",
                "Comparison, required: ", "\"draft: ${1|yes,no|}$0\"");
    }

    @Test
    void offerAComparisonThatCanBeRead() throws IOException {
        assertThat(SmallSite.original()
                .with("comparisons/other.md", snippet("Comparison").replace("Birch |", "Birch.js |"))
                .printed()).isEmpty();
    }

    @Test
    void offerACriterionAndARuntimeThatCanBeRead() throws IOException {
        String criterion = snippet("Criterion").replace("Start-up time", "Hot reload");
        String runtime = snippet("Runtime").replace("name: Start-up time", "name: Cedar")
                .replace("name: Alder", "name: Cedar")
                .replace("key", "field-report");
        assertThat(SmallSite.original()
                .with("criteria/hot-reload.md", criterion)
                .with("runtimes/cedar.md", "---\nname: Cedar\n" + runtime.substring(runtime.indexOf("summary")))
                .printed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Cell: figure, Start-up time", "Cell: range, Start-up time", "Cell: rating, CPU performance",
        "Cell: support, Threads that share memory", "Cell: names, Package manager", "Cell: unknown, Packages"})
    void offerCellsThatCanBeRead(String name, String row) throws IOException {
        String cell = snippet(name).replace("key", "field-report").replace("Best in class", "Excellent");
        String article = """
                ---
                title: Another article
                summary: A text that is long enough to be a summary of an article.
                runtimes: [alder, birch]
                published: 2026-11-20
                reviewed: 2026-11-20
                ---

                ## Comparison

                """
                + snippet("Table of rows").replace("Start-up time", row)
                        .replace("Birch |", "Birch.js |")
                        .replaceFirst("— \\|", Matcher.quoteReplacement(cell + " |"))
                + "\n" + snippet("Discussion of a row").replace("Start-up time", row) + "\n";
        assertThat(SmallSite.original().with("comparisons/other.md", article).printed()).isEmpty();
    }

    @Test
    void offerASourceThatCanBeRead() throws IOException {
        SmallSite site = SmallSite.original();
        String sources = site.text("sources.yml") + "\n" + snippet("Source").replaceFirst("^key", "new-source");
        assertThat(site.with("sources.yml", sources)
                .replacing(SmallSite.COMPARISON, "[^birch-manual].", "[^birch-manual] [^new-source].")
                .printed()).isEmpty();
    }

    /// What a snippet inserts when nothing is typed over.
    private static String snippet(String name) throws IOException {
        JsonNode body = json("touchstone.code-snippets").path(name).path("body");
        assertThat(body.isArray()).as(name).isTrue();
        String text = body.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"));
        for (Map.Entry<String, String> part : DATE.entrySet()) {
            text = text.replace(part.getKey(), part.getValue());
        }
        return PLACEHOLDER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : ""));
    }

    private static JsonNode json(String file) throws IOException {
        String text = Files.readString(Path.of(".vscode", file)).replaceAll("(?m)^\\s*//.*$", "");
        return JsonMapper.shared().readTree(text);
    }
}
