package dev.touchstone.page;

import dev.touchstone.query.Problem;
import java.util.List;

/// What a page makes of a query.
public sealed interface Reply {

    /// The page that answers it.
    record Shown(Layout layout) implements Reply {}

    /// A page that says why there is no answer, and helps to ask better.
    record Refused(Layout layout, List<Problem> problems) implements Reply {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The address at which the same is asked as it should be.
    record Elsewhere(String address) implements Reply {}
}
