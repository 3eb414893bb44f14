package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import dev.touchstone.api.Contract;
import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every form of every page of the shipped site and of the small one: each keeps its contract.
class DocumentsTest {

    private static final Renderer RENDERER = new Renderer();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialectId(
            "https://json-schema.org/draft/2020-12/schema",
            builder -> builder.schemas(id -> Contract.published().get(URI.create(id).getPath())));

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/small-site"})
    void keepsItsPublishedSchema(String folder) {
        Site site = site(folder);
        List<Forms.At> documents = forms(site, Format.JSON);

        assertThat(documents).isNotEmpty().allSatisfy(at -> {
            String schema = site.forms().schema(at).orElseThrow();
            String json = text(site, at);
            assertThat(REGISTRY.getSchema(SchemaLocation.of("https://touchstone.example" + schema))
                    .validate(json, InputFormat.JSON)).as(at.path()).isEmpty();
            assertThat(JsonMapper.shared().readTree(json).path("schema").asString())
                    .isEqualTo(site.forms().absolute(schema));
        });
    }

    @Test
    void namesADocumentThatDoesNotKeepIt() {
        Site site = site("src/test/resources/small-site");
        String json = text(site, new Forms.At("/comparisons/alder-vs-birch", Format.JSON));

        for (String fault : List.of("\"known\"", "\"isDraft\" : false", "\"low\" : 40")) {
            assertThat(json).contains(fault);
            String broken = json.replace(fault,
                    fault.replaceAll("known|false|40", "\"nonsense\"").replace("\"\"", "\""));
            assertThat(REGISTRY.getSchema(SchemaLocation.of("https://touchstone.example/schema/v1/comparison.json"))
                    .validate(broken, InputFormat.JSON)).as(fault).isNotEmpty();
        }
    }

    @Test
    void leavesOutWhatIsAbsentAndNeverWritesNull() {
        Site site = site("content");

        forms(site, Format.JSON).forEach(at -> assertThat(text(site, at)).as(at.path()).doesNotContain(": null"));
    }

    @Test
    void givesEachCellTheAddressThatItHasOnThePage() {
        Site site = site("content");
        JsonNode comparison = json(site, "/comparisons/python-vs-nodejs");
        String html = RENDERER.render(site, new SitePath("/comparisons/python-vs-nodejs")).bytes().text();

        comparison.path("rows").forEach(row -> row.path("cells").forEach(cell -> {
            String address = cell.path("address").asString();
            assertThat(html).contains("id=\"" + address.substring(address.indexOf('#') + 1) + "\"");
            String path = cell.path("document").asString().replace(site.forms().absolute(""), "");
            assertThat(json(site, Format.JSON.page(path)).path("cell")).isEqualTo(cell);
        }));
    }

    @Test
    void countsAsManySourcedStatementsAsThePage() {
        JsonNode comparison = json(site("content"), "/comparisons/python-vs-nodejs");
        List<String> backings = comparison.findValuesAsString("backing");

        assertThat(comparison.at("/evidence/sourced").asInt())
                .isEqualTo(backings.stream().filter(word -> word.matches("sourced|vendor-claim")).count());
        assertThat(comparison.at("/evidence/unsourced").asInt())
                .isEqualTo(backings.stream().filter("unsourced"::equals).count());
    }

    @Test
    void hasOneLineOfCsvForEachStatementOfTheDocument() throws Exception {
        Site site = site("content");

        for (Forms.At at : forms(site, Format.CSV)) {
            JsonNode json = json(site, at.page());
            if (!json.findValues("backing").isEmpty()) {
                int statements = (json.has("answers") ? json.path("answers") : json).findValues("backing").size();
                try (CSVParser parser = CSVParser.parse(text(site, at), CSVFormat.RFC4180)) {
                    assertThat(parser.getRecords()).as(at.path()).hasSize(statements + 1);
                }
            }
        }
    }

    private static Site site(String folder) {
        return Pipeline.run(Path.of(folder), SmallSite.TODAY).site();
    }

    private static List<Forms.At> forms(Site site, Format format) {
        return site.forms().addresses().filter(at -> at.format() == format).toList();
    }

    private static JsonNode json(Site site, String page) {
        return JsonMapper.shared().readTree(text(site, new Forms.At(page, Format.JSON)));
    }

    private static String text(Site site, Forms.At at) {
        return RENDERER.render(site, new SitePath(at.path())).bytes().text();
    }
}
