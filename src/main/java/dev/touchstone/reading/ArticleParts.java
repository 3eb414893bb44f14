package dev.touchstone.reading;

import dev.touchstone.diagnostic.Findings;
import java.util.List;

/// What the parts of one comparison share while it is read.
///
/// @param runtimes ids of the article's runtimes, in its order
/// @param isClear whether the list of runtimes was read without a fault; if not, a column too many or too few proves nothing
record ArticleParts(References references, List<String> runtimes, boolean isClear, PageIds ids, RowIndex rows, Findings findings) {

    ArticleParts {
        runtimes = List.copyOf(runtimes);
    }

    ProseReader prose() {
        return new ProseReader(ids, findings);
    }
}
