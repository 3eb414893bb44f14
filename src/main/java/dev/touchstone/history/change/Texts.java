package dev.touchstone.history.change;

import dev.touchstone.article.Option;
import dev.touchstone.history.change.Change.TextChanged;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The prose of an article, part by part.
final class Texts {

    /// What the text of an article is called that has no other.
    static final String WHOLE = "Text";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private record Part(String name, List<String> lines) {

        private Part {
            lines = List.copyOf(lines);
        }
    }

    /// A part that says something.
    ///
    /// @param key the same before and now
    void add(String key, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.put(key, new Part(name.isEmpty() ? "Introduction" : name, lines));
        }
    }

    /// What says something else than it did before, if anything does.
    List<Change> since(Texts before, Subject article) {
        Set<String> changed = new LinkedHashSet<>();
        parts.forEach((key, part) -> {
            if (!part.equals(before.parts.get(key))) {
                changed.add(part.name());
            }
        });
        before.parts.forEach((key, part) -> {
            if (!parts.containsKey(key)) {
                changed.add(part.name());
            }
        });
        List<String> named = changed.stream().filter(name -> !name.equals(WHOLE)).toList();
        return changed.isEmpty() ? List.of() : List.of(new TextChanged(article, named));
    }

    static List<String> lines(Option option) {
        Stream<String> points = Stream.concat(option.pros().stream(), option.cons().stream())
                .flatMap(point -> Stream.concat(Stream.of(ProseLines.line(point.label())),
                        ProseLines.of(point.text()).stream()));
        return Stream.of(Stream.of(ProseLines.line(option.bestFor())), points, ProseLines.of(option.prose()).stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
