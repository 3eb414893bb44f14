package dev.touchstone.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.matter.FrontMatter;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlLimits;
import dev.touchstone.matter.YamlReader;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// YAML as the JSON that an editor's tools see: a plain `3.10` is a number to them and a plain `true` a truth value.
final class YamlJson {

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+|\\d*\\.\\d+|\\d+\\.\\d*)(?:[eE][-+]?\\d+)?");

    private YamlJson() {}

    /// The YAML of a file: all of it, or its front matter.
    static JsonNode of(SourceFile file) {
        if (!file.path().endsWith(".md")) {
            return of(file.place(0, file.text().length()));
        }
        Checked<Optional<FrontMatter>> parts = FrontMatter.cut(file);
        assertThat(parts.diagnostics()).as(file.path()).isEmpty();
        return of(parts.value().orElseThrow().matter());
    }

    private static JsonNode of(Place yaml) {
        Checked<Optional<Node>> node = YamlReader.read(yaml, YamlLimits.REGISTRY);
        assertThat(node.diagnostics()).as(yaml.toString()).isEmpty();
        return json(node.value().orElseThrow());
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Items items -> {
                ArrayNode array = NODES.arrayNode();
                items.nodes().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Node.Entries entries -> {
                ObjectNode object = NODES.objectNode();
                entries.entries().forEach(entry -> object.set(entry.key().value(), json(entry.value())));
                yield object;
            }
            case Node.Refused refused -> throw new AssertionError(refused.place() + " is no YAML that is read");
        };
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        boolean plain = !scalar.place().text().startsWith("\"") && !scalar.place().text().startsWith("'");
        if (plain && (text.equals("true") || text.equals("false"))) {
            return NODES.booleanNode(text.equals("true"));
        }
        if (plain && (text.isEmpty() || text.equals("null") || text.equals("~"))) {
            return NODES.nullNode();
        }
        return plain && NUMBER.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text))
                : NODES.stringNode(text);
    }
}
