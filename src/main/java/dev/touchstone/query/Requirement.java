package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.value.Demand;

/// What a reader demands of every runtime in one criterion.
public record Requirement(Criterion criterion, Demand demand) {

    /// Its one spelling: `startup-time<50ms`.
    public String text() {
        return criterion.id() + demand.text();
    }
}
