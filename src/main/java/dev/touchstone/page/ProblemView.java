package dev.touchstone.page;

import java.util.List;

/// Why a query has no answer, with what could be asked instead.
public record ProblemView(String sentence, List<Link> offered) {

    public ProblemView {
        offered = List.copyOf(offered);
    }
}
