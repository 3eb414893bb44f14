package dev.touchstone.api;

import com.github.victools.jsonschema.generator.SchemaBuilder;
import dev.touchstone.api.Endpoint.Queried;
import dev.touchstone.api.Endpoint.Variable;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Describes every address of [ApiV1] as OpenAPI 3.1 does.
final class OpenApi {

    private static final String ABOUT = """
            Everything that the pages of this site say, for programs. Put `.json` behind the address of a page, `.csv` for its \
            statements as a table, `.md` for its text, or `.bib` or `.csl.json` for its citation; or ask for the page itself with an \
            `Accept` header. \
            Properties have one type and are never null: what is unknown says so in a state, and what a value has no use for is \
            absent. Version 1 only grows: ignore what you do not know. No key is needed, and any site may read from a browser.""";

    private final SchemaBuilder schemas = RecordSchemas.generator().buildMultipleSchemaDefinitions();
    private final ObjectNode root = JsonMapper.shared().createObjectNode();

    private OpenApi() {}

    static ObjectNode document() {
        return new OpenApi().written();
    }

    private ObjectNode written() {
        root.put("openapi", "3.1.1");
        root.putObject("info").put("title", "Touchstone").put("description", ABOUT).put("version", ApiV1.VERSION);
        root.putArray("servers").addObject().put("url", "/").put("description", "This site.");
        ObjectNode paths = root.putObject("paths");
        for (Endpoint endpoint : ApiV1.ENDPOINTS) {
            for (Format format : endpoint.content().formats()) {
                operation(endpoint, format, paths.putObject(endpoint.path() + format.suffix()).putObject("get"));
            }
        }
        ObjectNode components = root.putObject("components");
        ObjectNode problem = components.putObject("responses").putObject("Problem");
        problem.put("description", "The request cannot be answered.");
        problem.putObject("content")
                .putObject(Problem.MEDIA_TYPE)
                .set("schema", schemas.createSchemaReference(Problem.class));
        components.set("schemas", schemas.collectDefinitions("components/schemas"));
        return root;
    }

    private void operation(Endpoint endpoint, Format format, ObjectNode operation) {
        operation.put("operationId", "get" + capital(endpoint.name()) + (format == Format.JSON ? ""
                : capital(format.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))));
        operation.put("summary", endpoint.summary() + (format == Format.JSON ? "" : " As " + format.label() + "."));
        operation.putArray("tags").add(endpoint.path().split("/", -1)[1]);
        parameters(endpoint, operation);
        ObjectNode responses = operation.putObject("responses");
        ObjectNode ok = responses.putObject("200");
        ok.put("description", "Found.");
        ok.putObject("content").putObject(format.mediaType()).set("schema", body(endpoint, format));
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    private static void parameters(Endpoint endpoint, ObjectNode operation) {
        List<Variable> asked = endpoint.content() instanceof Queried queried ? queried.parameters() : List.of();
        if (endpoint.variables().isEmpty() && asked.isEmpty()) {
            return;
        }
        ArrayNode parameters = operation.putArray("parameters");
        endpoint.variables().forEach(variable -> parameter(parameters.addObject(), variable, "path"));
        asked.forEach(variable -> parameter(parameters.addObject(), variable, "query"));
    }

    private static void parameter(ObjectNode parameter, Variable variable, String in) {
        parameter.put("name", variable.name())
                .put("in", in)
                .put("required", in.equals("path"))
                .put("description", variable.description())
                .put("example", variable.example());
        parameter.putObject("schema").put("type", "string");
    }

    private ObjectNode body(Endpoint endpoint, Format format) {
        return switch (format) {
            case JSON -> schemas.createSchemaReference(endpoint.document());
            case HTML, CSV, MARKDOWN, SVG, BIBTEX, ATOM -> JsonMapper.shared().createObjectNode().put("type", "string");
            case CSL -> list();
        };
    }

    /// What each of its items is, the schema of the Citation Style Language tells.
    private static ObjectNode list() {
        ObjectNode list = JsonMapper.shared().createObjectNode().put("type", "array");
        list.putObject("items").put("type", "object");
        return list;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
