package dev.touchstone.schema;

import dev.touchstone.matter.FactShape;
import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.MapShape;
import dev.touchstone.matter.OneOrMore;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.matter.Shape;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Describes what the value of a key may be, in the words of JSON Schema that all of its drafts share.
///
/// An author's scalar is the text that stands there, whereas YAML makes a number of `3.10` and a truth value of `true`: where any
/// text will do, these do as well.
final class ShapeSchema {

    private ShapeSchema() {}

    static ObjectNode of(Shape<?> shape) {
        return switch (shape) {
            case ScalarShape<?> scalar -> scalar(scalar);
            case OneOrMore several -> either(List.of(of(several.item()), list(of(several.item()), 1)));
            case ListShape<?> list -> list(list);
            case MapShape<?> map -> map(map);
            case FieldsShape fields -> fields(fields.keys());
            case FactShape fact -> fact(fact);
        };
    }

    private static ObjectNode scalar(ScalarShape<?> shape) {
        return switch (shape) {
            case ScalarShape.Text text -> text(text);
            case ScalarShape.Word word -> types("string", "number").put("pattern", "^(?:" + word.pattern() + ")$");
            case ScalarShape.Choice<?> choice -> words(choice.words());
            case ScalarShape.Date date -> date(date);
            case ScalarShape.Flag _ -> flag();
            case ScalarShape.Url _ -> types("string").put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://").put("format", "uri");
            case ScalarShape.Template template ->
                types("string").put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://.*\\{" + template.words().getFirst() + "\\}");
            case ScalarShape.Duration _ ->
                types("string").put("pattern", "^\\+?[Pp](?=[+-]?\\d)(?:[+-]?\\d+[YyMmWwDd])+$");
        };
    }

    private static ObjectNode text(ScalarShape.Text text) {
        ObjectNode schema = types("string", "number", "boolean").put("maxLength", text.longest()).put("pattern", "\\S");
        return text.shortest() > 1 ? schema.put("minLength", text.shortest()) : schema;
    }

    private static ObjectNode words(List<String> words) {
        ObjectNode schema = types("string");
        ArrayNode allowed = schema.putArray("enum");
        words.forEach(allowed::add);
        return schema;
    }

    private static ObjectNode date(ScalarShape.Date date) {
        return date.dayOnly() ? types("string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$")
                : types("string", "integer").put("pattern", "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$")
                        .put("minimum", 1)
                        .put("maximum", 9999);
    }

    private static ObjectNode flag() {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.putArray("enum").add("yes").add("no").add("true").add("false").add(true).add(false);
        return schema;
    }

    private static ObjectNode list(ListShape<?> list) {
        return list(of(list.item()), list.fewest()).put("maxItems", list.most()).put("uniqueItems", !list.mayRepeat());
    }

    private static ObjectNode list(ObjectNode item, int fewest) {
        ObjectNode schema = types("array").put("minItems", Math.max(1, fewest));
        schema.set("items", item);
        return schema;
    }

    private static ObjectNode map(MapShape<?> map) {
        ObjectNode schema = types("object").put("minProperties", 1);
        schema.set("propertyNames", of(map.name()));
        schema.set("additionalProperties", of(map.value()));
        return schema;
    }

    private static ObjectNode fields(Keys keys) {
        ObjectNode schema = types("object");
        schema.put("description", "The keys of " + keys.owner() + ".");
        ObjectNode properties = schema.putObject("properties");
        keys.keys().forEach(key -> properties.set(key.name(), described(key)));
        ArrayNode required = JsonMapper.shared().createArrayNode();
        keys.keys().stream().filter(Key::isRequired).map(Key::name).forEach(required::add);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode described(Key<?> key) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("description", key.doc() + " It must be " + key.shape().accepts() + ".");
        ObjectNode shape = of(key.shape());
        shape.remove("description");
        return schema.setAll(shape);
    }

    /// A value, a list of values, or a map that also says who says so.
    private static ObjectNode fact(FactShape fact) {
        ObjectNode sourced = fields(fact.keys("a fact"));
        return either(Stream.concat(Stream.of(of(fact.item()), list(of(fact.item()), 1)), Stream.of(sourced)).toList());
    }

    private static ObjectNode either(List<ObjectNode> options) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        ArrayNode any = schema.putArray("anyOf");
        options.forEach(any::add);
        return schema;
    }

    private static ObjectNode types(String... names) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        if (names.length == 1) {
            return schema.put("type", names[0]);
        }
        ArrayNode types = schema.putArray("type");
        Stream.of(names).forEach(types::add);
        return schema;
    }
}
