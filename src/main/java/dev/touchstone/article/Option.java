package dev.touchstone.article;

import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Place;
import java.util.List;

/// What an article says of one runtime by itself.
///
/// @param runtime the runtime's id
/// @param anchor the section's fragment
/// @param bestFor the paragraph behind `Best for:`; empty where there is none
/// @param prose everything else in the section
public record Option(
    String runtime,
    String anchor,
    List<Inline> bestFor,
    List<Point> pros,
    List<Point> cons,
    Prose prose
) {

    public Option {
        bestFor = List.copyOf(bestFor);
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
    }

    /// A labelled point for or against.
    ///
    /// @param label the bold words in front; empty where there are none
    public record Point(String anchor, List<Inline> label, Prose text, Place place) {

        public Point {
            label = List.copyOf(label);
        }
    }
}
