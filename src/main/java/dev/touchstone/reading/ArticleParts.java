package dev.touchstone.reading;

import dev.touchstone.diagnostic.Findings;

/// What the parts of one comparison share while it is read.
///
/// @param runtimes whom it compares
record ArticleParts(References references, ComparedRuntimes runtimes, PageIds ids, RowIndex rows, Findings findings) {

    ProseReader prose() {
        return new ProseReader(ids, findings);
    }
}
