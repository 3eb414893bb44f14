package dev.touchstone.page;

import dev.touchstone.query.Query;

/// A page that answers queries.
@FunctionalInterface
public interface Inquiry {

    /// What it makes of a query, the same each time.
    Reply answer(Query query);
}
