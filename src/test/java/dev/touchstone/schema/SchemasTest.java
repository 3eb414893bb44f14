package dev.touchstone.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, String> FOLDERS = Map.of("comparisons", "comparison.json", "runtimes",
            "runtime.json", "criteria", "criterion.json", "guides", "guide.json", "benchmarks", "benchmark.json");

    @Test
    void describeEverythingThatIsWrittenInYaml() {
        assertThat(Schemas.all()).containsOnlyKeys("comparison.json", "runtime.json", "criterion.json", "guide.json",
                "benchmark.json", "manifest.json", "executables.json", "claims.json", "sources.json", "site.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison.json", "runtime.json", "criterion.json", "guide.json", "benchmark.json",
        "manifest.json", "executables.json", "claims.json", "sources.json", "site.json"})
    void areSchemasByTheMetaSchema(String name) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(json(text(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/small-site"})
    void acceptEveryFileThatIsRead(String folder) {
        List<SourceFile> files = ContentFolder.read(Path.of(folder))
                .value()
                .stream()
                .filter(file -> isDescribed(file.path()))
                .toList();
        assertThat(files).isNotEmpty()
                .allSatisfy(file -> assertThat(faults(schemaOf(file), YamlJson.of(file))).as(file.path()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            guide.json      | {title: A, summary: B}                                                   |
            guide.json      | {title: A, summary: B, subtitle: C}                                      | subtitle
            guide.json      | {title: A}                                                               | summary
            guide.json      | {title: [A], summary: B}                                                 | /title
            guide.json      | {title: A, summary: B, aliases: x}                                       | /aliases
            guide.json      | {title: A, summary: B, aliases: [Not A Slug]}                            | /aliases/0
            guide.json      | {title: A, summary: B, aliases: [same, same]}                            | /aliases
            guide.json      | {title: 3.10, summary: true}                                             |
            guide.json      | {title: '', summary: B}                                                  | /title
            criterion.json  | {name: A, kind: rating, summary: B, group: C, scale: {Good: x, Bad: y}}  |
            criterion.json  | {name: A, kind: ratings, summary: B, group: C}                           | /kind
            criterion.json  | {name: A, kind: rating, summary: B, group: C, scale: [Good, Bad]}        | /scale
            criterion.json  | {name: A, kind: date, summary: B, group: C, better: up}                  | /better
            criterion.json  | {name: A, kind: date, summary: B, group: C, review: P1Y}                 |
            criterion.json  | {name: A, kind: date, summary: B, group: C, review: a year}              | /review
            runtime.json    | {name: A, summary: B, licence: MIT}                                      |
            runtime.json    | {name: A, summary: B, licence: {value: MIT, source: key}}                |
            runtime.json    | {name: A, summary: B, licence: {source: key}}                            | /licence
            runtime.json    | {name: A, summary: B, licence: {value: MIT, from: key}}                  | /licence
            runtime.json    | {name: A, summary: B, languages: [A, B]}                                 |
            runtime.json    | {name: A, summary: B, website: ftp://a.example/}                         | /website
            runtime.json    | {name: A, summary: B, first-release: 2019}                               |
            runtime.json    | {name: A, summary: B, first-release: May 2019}                           | /first-release
            runtime.json    | {name: A, summary: B, releases: [{version: 3.2, date: 2026-03-10}]}      |
            runtime.json    | {name: A, summary: B, releases: [{version: 3.2}]}                        | /releases/0
            runtime.json    | {name: A, summary: B, releases: [{version: 3, date: 2026-03-10, long-term: maybe}]} | /releases/0/long-term
            sources.json    | {a-key: {title: A, url: 'https://a.example/', kind: docs, accessed: 2026-11-22}} |
            sources.json    | {A Key: {title: A, url: 'https://a.example/', kind: docs, accessed: 2026-11-22}} | A Key
            sources.json    | {a-key: {title: A, url: 'https://a.example/', kind: blog, accessed: 2026-11-22}} | /a-key/kind
            sources.json    | {a-key: {title: A, url: 'https://a.example/', kind: docs, accessed: 2026-11}}    | /a-key/accessed
            site.json       | {name: A, base-url: 'http://localhost:8080'}                             |
            site.json       | {name: A, base-url: 'http://localhost:8080', edit-url: 'https://a.example/{path}#L{line}'} |
            site.json       | {name: A, base-url: 'http://localhost:8080', edit-url: 'https://a.example/'} | /edit-url
            site.json       | {name: A, base-url: 'http://localhost:8080', call-to-action: {text: A}}  | /call-to-action
            """)
    void refuseWhatReadingRefuses(String schema, String yaml, String fault) {
        List<String> faults = faults(schema, YamlJson.of(SourceFile.of("some.yml", yaml)));
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).isNotEmpty().anySatisfy(told -> assertThat(told).contains(fault));
        }
    }

    @Test
    void refuseAComparisonOfOneRuntime() {
        JsonNode one = YamlJson.of(SourceFile.of("a.md", """
                ---
                title: Alder
                summary: A text that is long enough to be a summary of an article.
                runtimes: [alder]
                published: 2026-11-22
                reviewed: 2026-11-22
                ---
                """));
        assertThat(faults("comparison.json", one)).singleElement().asString().contains("/runtimes");
    }

    @Test
    void tellWhatEveryKeyIsFor() {
        Schemas.all().forEach((name, text) -> undescribed(json(text), name));
    }

    private static void undescribed(JsonNode schema, String path) {
        schema.properties().forEach(entry -> {
            if (entry.getKey().equals("properties")) {
                entry.getValue()
                        .properties()
                        .forEach(key -> assertThat(key.getValue().path("description").asString(""))
                                .as(path + "/" + key.getKey())
                                .contains("It must be"));
            }
            undescribed(entry.getValue(), path + "/" + entry.getKey());
        });
        schema.forEach(item -> {
            if (schema.isArray()) {
                undescribed(item, path);
            }
        });
    }

    /// After a change of keys: `java -jar target/touchstone.jar schema` writes the copies anew.
    @Test
    void areShippedAsTheyAre() throws IOException {
        Set<String> shipped = new TreeSet<>();
        try (var files = Files.list(Path.of(".schema"))) {
            files.forEach(file -> shipped.add(file.getFileName().toString()));
        }
        assertThat(shipped).containsExactlyInAnyOrderElementsOf(Schemas.all().keySet());
        for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
            assertThat(Path.of(".schema", schema.getKey())).hasContent(schema.getValue());
        }
    }

    /// Programs, results and the ledger are no YAML.
    private static boolean isDescribed(String path) {
        return path.endsWith(".md") || path.endsWith(".yml");
    }

    private static String schemaOf(SourceFile file) {
        String folder = file.path().split("/", 2)[0];
        return file.path().equals("benchmarks/runtimes.yml") ? "executables.json"
                : folder.equals("claims") ? "claims.json"
                        : file.path().endsWith(".yml") ? file.stem() + ".json" : FOLDERS.getOrDefault(folder, "");
    }

    private static String text(String name) {
        return Schemas.all().getOrDefault(name, "");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static List<String> faults(String schema, JsonNode yaml) {
        return REGISTRY.getSchema(json(text(schema))).validate(yaml).stream().map(Error::toString).toList();
    }
}
