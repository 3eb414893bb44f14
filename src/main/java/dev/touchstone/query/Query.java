package dev.touchstone.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands behind the question mark of an address: names with values, in the order in which they were written.
///
/// @param written as it came, to tell whether it was written as it should be
public record Query(String written, List<Parameter> parameters) {

    public static final Query NONE = new Query("", List.of());

    public Query {
        parameters = List.copyOf(parameters);
    }

    /// One name with its value; a name that comes several times is several parameters.
    public record Parameter(String name, String value) {

        private String text() {
            return encoded(name) + "=" + encoded(value).replace("%3D", "=");
        }
    }

    /// Reads whatever a browser or a person wrote: a name without a value has an empty one, and what is no escape stands for itself.
    public static Query read(String written) {
        List<Parameter> parameters = Arrays.stream(written.split("&")).filter(part -> !part.isEmpty()).map(part -> {
            int equals = part.indexOf('=');
            return equals < 0
                    ? new Parameter(decoded(part), "")
                    : new Parameter(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
        }).toList();
        return new Query(written, parameters);
    }

    /// A query written as it should be.
    public static Query of(List<Parameter> parameters) {
        return new Query(text(parameters), parameters);
    }

    public boolean isEmpty() {
        return parameters.isEmpty();
    }

    /// The names in it, each once.
    public List<String> names() {
        return parameters.stream().map(Parameter::name).distinct().toList();
    }

    /// All values of a name.
    public List<String> values(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).map(Parameter::value).toList();
    }

    /// The last value of a name that is not blank.
    public Optional<String> value(String name) {
        return values(name).stream().filter(value -> !value.isBlank()).reduce((first, last) -> last);
    }

    /// The values of a name whose values are lists: parted at commas, without the blank ones.
    public List<String> list(String name) {
        return values(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// The one way to write these parameters in this order.
    public String text() {
        return text(parameters);
    }

    /// An address that asks this at a path.
    public String at(String path) {
        return isEmpty() ? path : path + "?" + text();
    }

    /// Whether it is written in the one way in which it should be.
    public boolean isPlain() {
        return written.equals(text());
    }

    private static String text(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::text).collect(Collectors.joining("&"));
    }

    /// Commas and colons part values and mean nothing to a query, nor does an equals sign behind the first one, so that people may
    /// read them as they are.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("%3A", ":");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return text;
        }
    }
}
