package dev.touchstone.page;

import java.util.List;

/// What is shown where nothing is, with what there is.
public record NotFoundPage(Frame frame, List<Card> comparisons) implements Page {

    public NotFoundPage {
        comparisons = List.copyOf(comparisons);
    }
}
