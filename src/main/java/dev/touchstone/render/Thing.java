package dev.touchstone.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A thing in the words of schema.org: a type, and properties in the order in which they were given.
record Thing(Map<String, Object> properties) {

    private static final JsonMapper MAPPER = new JsonMapper();

    Thing {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    static Thing of(String type) {
        return new Thing(Map.of("@type", type));
    }

    /// The same with one property more, unless that says nothing.
    Thing with(String name, String text) {
        return text.isEmpty() ? this : and(name, text);
    }

    Thing with(String name, Thing part) {
        return and(name, part.properties());
    }

    Thing with(String name, List<Thing> parts) {
        return parts.isEmpty() ? this : and(name, parts.stream().map(Thing::properties).toList());
    }

    /// The same at a place in a list.
    Thing at(int position) {
        return and("position", position);
    }

    private Thing and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new Thing(more);
    }

    /// JSON that cannot end the element in which it stands: what HTML could read is written by its number.
    static String written(List<Thing> things) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", things.stream().map(Thing::properties).toList());
        return MAPPER.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
