package dev.touchstone.page;

import java.util.List;

/// The front page: what there is, and how well it is backed.
///
/// @param promise the one sentence that says what the site is
public record HomePage(
    Frame frame,
    String promise,
    List<Card> comparisons,
    List<RuntimeCard> runtimes,
    List<CriteriaGroup> criteria
)
        implements Page {

    public HomePage {
        comparisons = List.copyOf(comparisons);
        runtimes = List.copyOf(runtimes);
        criteria = List.copyOf(criteria);
    }
}
