package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import java.util.List;

/// Gathers from all articles what they say about some runtimes.
///
/// @param gathered what they say about all
/// @param runtimes ids, in the order of the columns
record Gathering(Gathered gathered, List<String> runtimes) {

    Gathering {
        runtimes = List.copyOf(runtimes);
    }

    static Gathering of(Library library, List<String> runtimes) {
        return new Gathering(Gathered.from(library), runtimes);
    }

    /// The row of a criterion, with a cell for each runtime.
    GatheredRow row(Criterion criterion) {
        return gathered.row(criterion, runtimes);
    }

    /// What is said about each runtime, without the order of any two.
    List<GatheredCell> cells(Criterion criterion) {
        return gathered.cells(criterion, runtimes);
    }
}
