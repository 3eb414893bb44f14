package dev.touchstone.schema;

import dev.touchstone.matter.FactShape;
import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.MapShape;
import dev.touchstone.matter.OneOrMore;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.matter.Shape;
import dev.touchstone.reading.ContentKeys;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The keys of front matter as snippets for VS Code: it knows no schemas for YAML within Markdown, but it offers these there, each
/// with what the key is for.
public final class KeySnippets {

    private static final String TODAY = "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}";

    private KeySnippets() {}

    /// The text of the file.
    public static String text() {
        ObjectNode snippets = JsonMapper.shared().createObjectNode();
        for (Map.Entry<String, Shape<?>> each : ContentKeys.all().entrySet()) {
            // A file of its own is described by its schema.
            if (each.getValue() instanceof FieldsShape fields && !each.getKey().equals("site")) {
                fields.keys()
                        .keys()
                        .forEach(key -> snippets.set(each.getKey() + ": " + key.name(), snippet(each.getKey(), key)));
            }
        }
        return Schemas.printed(snippets);
    }

    private static ObjectNode snippet(String type, Key<?> key) {
        String name = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
        ObjectNode snippet = JsonMapper.shared().createObjectNode();
        // In front matter the editor may take itself to be in Markdown or in YAML.
        snippet.put("scope", "markdown,yaml");
        snippet.put("prefix", key.name());
        snippet.put("description", name + (key.isRequired() ? ", required: " : ": ") + key.doc() + " It must be "
                + key.shape().accepts() + ".");
        snippet.putArray("body").add(key.name() + ": " + value(key.shape()) + "$0");
        return snippet;
    }

    /// What is put behind the key, with the cursor in it.
    private static String value(Shape<?> shape) {
        return switch (shape) {
            case ScalarShape.Choice<?> choice -> "${1|" + String.join(",", choice.words()) + "|}";
            case ScalarShape.Flag _ -> "${1|yes,no|}";
            case ScalarShape.Date _ -> "${1:" + TODAY + "}";
            case ScalarShape.Url _ -> "https://$1";
            case ScalarShape.Text _,ScalarShape.Word _,ScalarShape.Template _,ScalarShape.Duration _ -> "$1";
            case ListShape<?> _ -> "[$1]";
            case MapShape<?> _,FieldsShape _ -> "{$1}";
            case OneOrMore several -> value(several.item());
            case FactShape fact -> value(fact.item());
        };
    }
}
