package dev.touchstone.markdown;

import dev.touchstone.source.Place;
import java.util.List;

/// Running text: what a paragraph, a heading or a table cell is made of. Raw HTML has become [TextRun].
public sealed interface Inline {

    Place place();

    /// Characters as they are shown. A run either stands in the file exactly so, and is then as long as its place, or is one
    /// entity, escape or address, and then shorter.
    record TextRun(String text, Place place) implements Inline {}

    record CodeSpan(String code, Place place) implements Inline {}

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

    /// A link; its destination is safe by scheme and not yet resolved. No other link and no source mark stands in it: marks
    /// written in its text follow it.
    record Link(List<Inline> children, String destination, String title, Place place) implements Inline {

        public Link {
            children = List.copyOf(children);
        }
    }

    /// An image of this site; its destination is relative to the file or to the site's root.
    record Image(String alternative, String destination, String title, Place place) implements Inline {}

    /// `[^key]`: a reference to a source. The key is as written, whether such a source exists or not.
    record SourceMark(String key, Place place) implements Inline {}

    /// The end of a line: a hard one breaks the line on the page too.
    record LineBreak(boolean hard, Place place) implements Inline {}
}
