package dev.touchstone.page.prose;

import dev.touchstone.article.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The sources that one page cites, numbered in the order in which a reader meets them.
public record Citations(List<Source> sources) {

    public static final Citations NONE = new Citations(List.of());

    public Citations {
        sources = List.copyOf(sources);
    }

    /// Numbers the sources of a page.
    ///
    /// @param keys in the order of the page, repeated at will; a key that no source has is passed over
    public static Citations of(List<String> keys, Function<String, Optional<Source>> library) {
        return new Citations(new LinkedHashSet<>(keys).stream().flatMap(key -> library.apply(key).stream()).toList());
    }

    /// The marks of a statement's sources, each once.
    public List<SourceMark> marks(List<String> keys) {
        List<SourceMark> marks = new ArrayList<>();
        for (String key : new LinkedHashSet<>(keys)) {
            mark(key).ifPresent(marks::add);
        }
        return marks;
    }

    public Optional<SourceMark> mark(String key) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).key().equals(key)) {
                return Optional.of(new SourceMark(i + 1, title(sources.get(i))));
            }
        }
        return Optional.empty();
    }

    private static String title(Source source) {
        return source.publisher().isEmpty() ? source.title() : source.title() + ", " + source.publisher();
    }
}
