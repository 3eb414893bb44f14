package dev.touchstone.history.change;

import dev.touchstone.article.Option;
import dev.touchstone.history.change.Change.TextChanged;
import java.util.ArrayList;
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

    private static final Part NONE = new Part("", List.of());
    private static final int MOST_TOLD = 4;

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
        Set<String> keys = new LinkedHashSet<>(parts.keySet());
        keys.addAll(before.parts.keySet());
        Set<String> changed = new LinkedHashSet<>();
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (String key : keys) {
            Part was = before.parts.getOrDefault(key, NONE);
            Part is = parts.getOrDefault(key, NONE);
            if (!is.equals(was)) {
                changed.add(is.lines().isEmpty() ? was.name() : is.name());
                Excerpts excerpts = Excerpts.of(was.lines(), is.lines());
                from.add(excerpts.from());
                to.add(excerpts.to());
            }
        }
        List<String> named = changed.stream().filter(name -> !name.equals(WHOLE)).toList();
        return changed.isEmpty() ? List.of() : List.of(new TextChanged(article, named, told(from), told(to)));
    }

    private static List<String> told(List<String> excerpts) {
        return excerpts.stream().filter(words -> !words.isEmpty()).limit(MOST_TOLD).toList();
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
