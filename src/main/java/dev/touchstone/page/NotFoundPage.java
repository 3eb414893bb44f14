package dev.touchstone.page;

import java.util.List;

/// What is shown where nothing is, with what there is.
///
/// @param title a sentence
/// @param sentence how that may have come about
/// @param instead where there is something that may be meant
public record NotFoundPage(
    Frame frame,
    String title,
    String sentence,
    List<Link> instead,
    List<Card> comparisons
) implements Page {

    public NotFoundPage {
        instead = List.copyOf(instead);
        comparisons = List.copyOf(comparisons);
    }
}
