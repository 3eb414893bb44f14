package dev.touchstone.schema;

import dev.touchstone.matter.Shape;
import dev.touchstone.reading.ContentKeys;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The schemas, by the names of their files.
public final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    /// The text of each schema by the name of its file: `comparison.json`, `sources.json`.
    public static SequencedMap<String, String> all() {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        ContentKeys.all().forEach((name, shape) -> all.put(name + ".json", text(name, shape)));
        return Collections.unmodifiableSequencedMap(all);
    }

    private static String text(String name, Shape<?> shape) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", title(name));
        schema.setAll(ShapeSchema.of(shape));
        return printed(schema);
    }

    /// As people read it, with a line break at the end.
    static String printed(ObjectNode json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(json) + "\n";
    }

    private static String title(String name) {
        return switch (name) {
            case "sources", "site" -> name + ".yml";
            default -> "The front matter of a " + name;
        };
    }
}
