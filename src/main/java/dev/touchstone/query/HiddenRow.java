package dev.touchstone.query;

import dev.touchstone.article.Criterion;

/// A criterion that an answer leaves out, and why.
public record HiddenRow(Criterion criterion, Reason reason) {

    /// Why a row is left out; where several reasons hold, the first of these.
    public enum Reason {
        /// the reader chose other criteria
        NOT_CHOSEN,
        /// the reader chose other groups of criteria
        OTHER_GROUP,
        /// the reader chose another kind of answer
        OTHER_KIND,
        /// no article says anything about any of the runtimes
        NOTHING_SAID,
        /// only differences are asked for, and all have the same answer
        NO_DIFFERENCE,
        /// there is more than one page can hold
        NO_ROOM
    }
}
