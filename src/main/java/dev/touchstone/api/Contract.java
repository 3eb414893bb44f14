package dev.touchstone.api;

import dev.touchstone.measurement.Measurement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What clients rely on: the JSON Schema of each document, and the OpenAPI document of all addresses.
public final class Contract {

    /// The path of the OpenAPI document.
    public static final String OPEN_API = "/openapi.json";

    private static final SequencedMap<String, String> FILES = files();

    private Contract() {}

    /// The texts of all these files, by their paths.
    public static SequencedMap<String, String> published() {
        return FILES;
    }

    private static SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (Endpoint endpoint : ApiV1.ENDPOINTS) {
            files.put(Desk.SCHEMAS + endpoint.name() + ".json", schema(endpoint.name(), endpoint.document()));
        }
        files.put(Desk.SCHEMAS + "measurement.json", schema("measurement", Measurement.class));
        files.put(Desk.SCHEMAS + "problem.json", schema("problem", Problem.class));
        files.put(OPEN_API, printed(OpenApi.document()));
        return Collections.unmodifiableSequencedMap(files);
    }

    private static String schema(String name, Class<?> type) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", Desk.SCHEMAS + name + ".json");
        ObjectNode made = RecordSchemas.generator().generateSchema(type);
        made.remove("$schema");
        return printed(schema.setAll(made));
    }

    private static String printed(ObjectNode json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(json) + "\n";
    }
}
