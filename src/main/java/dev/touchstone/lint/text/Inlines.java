package dev.touchstone.lint.text;

import dev.touchstone.markdown.Inline;
import java.util.List;
import java.util.stream.Stream;

/// Looks into running text, however deep its parts are nested.
public final class Inlines {

    private Inlines() {}

    /// Every part of a text and every part of those, in the order in which they are read.
    public static Stream<Inline> all(List<Inline> content) {
        return content.stream().flatMap(inline -> Stream.concat(Stream.of(inline), all(children(inline))));
    }

    /// All links of an article's text.
    public static Stream<Inline.Link> links(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> all(passage.content()))
                .flatMap(inline -> inline instanceof Inline.Link link ? Stream.of(link) : Stream.empty());
    }

    static List<Inline> children(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> emphasis.children();
            case Inline.Strong strong -> strong.children();
            case Inline.Strikethrough struck -> struck.children();
            case Inline.Link link -> link.children();
            case Inline.TextRun _,Inline.CodeSpan _,Inline.Image _,Inline.SourceMark _,Inline.LineBreak _ -> List.of();
        };
    }
}
