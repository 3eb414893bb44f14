package dev.touchstone.markdown;

import dev.touchstone.source.Place;
import java.util.List;

/// Running text: what a paragraph, a heading or a table cell is made of. Raw HTML has become [TextRun].
public sealed interface Inline {

    Place place();

    /// Characters as they are shown, entities and escapes resolved.
    record TextRun(String text, Place place) implements Inline {
    }

    record CodeSpan(String code, Place place) implements Inline {
    }

    record Emphasis(List<Inline> children, Place place) implements Inline {

        public Emphasis {
            children = List.copyOf(children);
        }
    }

    record Strong(List<Inline> children, Place place) implements Inline {

        public Strong {
            children = List.copyOf(children);
        }
    }

    record Strikethrough(List<Inline> children, Place place) implements Inline {

        public Strikethrough {
            children = List.copyOf(children);
        }
    }

    /// A link; its destination is as written, safe by scheme, not yet resolved.
    record Link(List<Inline> children, String destination, String title, Place place) implements Inline {

        public Link {
            children = List.copyOf(children);
        }
    }

    record Image(String alternative, String destination, String title, Place place) implements Inline {
    }

    /// `[^key]`: a reference to a source.
    record SourceMark(String key, Place place) implements Inline {
    }

    /// The end of a line: a hard one breaks the line on the page too.
    record LineBreak(boolean hard, Place place) implements Inline {
    }
}
