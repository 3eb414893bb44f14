package dev.touchstone.page;

import java.util.List;

/// All criteria.
public record CriteriaPage(Frame frame, List<CriteriaGroup> groups) implements Page {

    public CriteriaPage {
        groups = List.copyOf(groups);
    }
}
