package dev.touchstone.api.data;

import java.math.BigDecimal;

@Described("What one criterion adds to a score: its points times the share of decided comparisons that are won, ties and overlaps half.")
public record TermData(
    @Described("The id of the criterion.") String criterion,
    @Described("How much it counts.") BigDecimal points,
    @Described("How many other ranked runtimes it is ahead of.") int ahead,
    @Described("With how many it is level, or overlaps.") int level,
    @Described("How many it is behind.") int behind,
    @Described("With how many it cannot be compared; they do not count.") int undecided,
    @Described("The share, as an exact fraction.") String share
) {}
