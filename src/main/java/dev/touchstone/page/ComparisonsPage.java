package dev.touchstone.page;

import java.util.List;

/// All comparisons.
public record ComparisonsPage(Frame frame, List<Card> comparisons) implements Page {

    public ComparisonsPage {
        comparisons = List.copyOf(comparisons);
    }
}
