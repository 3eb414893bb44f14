package dev.touchstone.proposal;

import dev.touchstone.article.Criterion;
import java.util.List;

/// A claim that found no row.
///
/// @param heading the heading that it stands under
/// @param label the label of its point or row; empty where it has none
/// @param criteria those that it may answer, the likeliest first
public record LooseClaim(Claim claim, String heading, String label, List<Criterion> criteria) {

    public LooseClaim {
        criteria = List.copyOf(criteria);
    }
}
