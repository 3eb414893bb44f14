package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import dev.touchstone.reading.Golden;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What clients rely on: it is well formed by its own standards, and nobody changes it without noticing.
class ContractTest {

    private static final String OPEN_API_3_1 = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";

    private static final Set<String> UNIONS = Set.of("oneOf", "anyOf", "allOf", "not", "if", "discriminator",
            "nullable");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialectId(
            "https://json-schema.org/draft/2020-12/schema",
            builder -> builder.schemaIdResolvers(
                    ids -> ids.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")));

    @Test
    void staysAsApproved() {
        Golden.assertApproved("api/openapi.json", openApi());
    }

    @Test
    void isAnOpenApiDocument() {
        assertThat(errors(OPEN_API_3_1, openApi())).isEmpty();
    }

    @Test
    void namesWhatIsNoOpenApiDocument() {
        assertThat(errors(OPEN_API_3_1, openApi().replace("\"responses\"", "\"answers\""))).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> publishesSchemasByTheMetaSchema() {
        return Contract.published()
                .entrySet()
                .stream()
                .filter(file -> !file.getKey().equals(Contract.OPEN_API))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(
                        errors("https://json-schema.org/draft/2020-12/schema", file.getValue())).isEmpty()));
    }

    @Test
    void hasNoPropertyOfSeveralTypes() {
        Contract.published()
                .forEach((path, text) -> assertThat(unions(JsonMapper.shared().readTree(text))).as(path)
                        .isEmpty());
    }

    @Test
    void namesUnions() {
        JsonNode schema = JsonMapper.shared()
                .readTree("{\"properties\": {\"a\": {\"type\": [\"string\", \"null\"]}, \"b\": {\"oneOf\": []}}}");

        assertThat(unions(schema)).containsExactly("/properties/a/type", "/properties/b/oneOf");
    }

    @Test
    void saysWhatEveryRecordIs() {
        JsonNode schemas = JsonMapper.shared().readTree(openApi()).at("/components/schemas");

        schemas.properties()
                .stream()
                .filter(entry -> entry.getValue().path("type").asString().equals("object"))
                .forEach(entry -> assertThat(entry.getValue().path("description").asString("")).as(entry.getKey())
                        .isNotEmpty());
        assertThat(schemas.size()).isGreaterThan(20);
    }

    @Test
    void hasASchemaForEveryDocument() {
        assertThat(ApiV1.ENDPOINTS.stream().<Class<?>>map(Endpoint::document))
                .containsExactlyInAnyOrder(Document.class.getPermittedSubclasses());
    }

    private static String openApi() {
        return Contract.published().getOrDefault(Contract.OPEN_API, "");
    }

    private static List<String> errors(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(schema))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /// The places in a schema at which a value may be of several types.
    private static List<String> unions(JsonNode node) {
        return unions(node, "").toList();
    }

    private static Stream<String> unions(JsonNode node, String path) {
        return node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> unions(node.get(i), path + "/" + i))
                : node.properties().stream().flatMap(entry -> {
                    String at = path + "/" + entry.getKey();
                    boolean isProperty = path.endsWith("/properties");
                    boolean isUnion = !isProperty && (UNIONS.contains(entry.getKey())
                            || (entry.getKey().equals("type") && !entry.getValue().isString()));
                    return Stream.concat(isUnion ? Stream.of(at) : Stream.empty(), unions(entry.getValue(), at));
                });
    }
}
