package dev.touchstone.reading;

import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the links to rows of the same article: `#start-up-time` or `#start-up-time.python`.
record ReasonFinder(RowIndex rows) {

    /// The ids of the criteria that are linked, each once, where it is linked first.
    List<Located<String>> find(List<Inline> content) {
        List<Located<String>> reasons = new ArrayList<>();
        links(content).forEach(link -> row(link.destination()).ifPresent(id -> {
            if (reasons.stream().noneMatch(reason -> reason.value().equals(id))) {
                reasons.add(new Located<>(id, link.place()));
            }
        }));
        return reasons;
    }

    private Optional<String> row(String destination) {
        if (!destination.startsWith("#")) {
            return Optional.empty();
        }
        int dot = destination.indexOf('.');
        return rows.find(destination.substring(1, dot < 0 ? destination.length() : dot));
    }

    private static Stream<Inline.Link> links(List<Inline> content) {
        return content.stream().flatMap(inline -> switch (inline) {
            case Inline.Link link -> Stream.of(link);
            case Inline.Emphasis emphasis -> links(emphasis.children());
            case Inline.Strong strong -> links(strong.children());
            case Inline.Strikethrough struck -> links(struck.children());
            case Inline.TextRun run -> Stream.empty();
            case Inline.CodeSpan code -> Stream.empty();
            case Inline.Image image -> Stream.empty();
            case Inline.SourceMark mark -> Stream.empty();
            case Inline.LineBreak line -> Stream.empty();
        });
    }
}
