package dev.touchstone.lab.trial;

import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of JSON that a program prints.
record Answer(JsonNode node) {

    private static final int SHOWN = 80;

    static Answer next(Child child) throws Failure {
        String text = child.line().text();
        try {
            JsonNode node = JsonMapper.shared().readTree(text);
            if (!node.isObject()) {
                throw new Failure("it printed `" + cut(text) + "`, which is no JSON object");
            }
            return new Answer(node);
        } catch (JacksonException malformed) {
            throw new Failure("it printed `" + cut(text) + "`, which is no line of JSON");
        }
    }

    boolean isDone() {
        return node.path("done").asBoolean(false);
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : value.toString();
    }

    OptionalDouble number(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    double required(String name) throws Failure {
        return number(name)
                .orElseThrow(
                        () -> new Failure("it printed `" + cut(node.toString()) + "` without a number `" + name + "`"));
    }

    /// Whether the program computed what it should.
    void expect(String expected) throws Failure {
        if (!has("output")) {
            throw new Failure("it printed `" + cut(node.toString()) + "` without its `output`");
        }
        expect(text("output"), expected);
    }

    static void expect(String found, String expected) throws Failure {
        if (!found.strip().equals(expected.strip())) {
            throw new Failure(
                    "it printed `" + cut(found.strip()) + "` and should have printed `" + cut(expected.strip()) + "`");
        }
    }

    static String cut(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " / ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
