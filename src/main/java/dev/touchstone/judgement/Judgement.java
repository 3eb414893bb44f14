package dev.touchstone.judgement;

import dev.touchstone.article.Claim.Measured;

/// What came of one figure of a claim.
public sealed interface Judgement {

    /// Where the claim says that it is measured.
    Measured measured();

    /// It was measured, and what is claimed of it holds or does not.
    ///
    /// @param factor how many times the nearest figure that is claimed the measured one is, or the other way round; 1 where it lies
    /// within what is claimed
    record Judged(Measured measured, Taken taken, Verdict verdict, double factor) implements Judgement {}

    /// It was measured, and stands beside the claim without a verdict.
    record Beside(Measured measured, Taken taken, String why) implements Judgement {}

    /// The lab has run it, and what came out says nothing of the claim.
    record NotComparable(Measured measured, String why) implements Judgement {}

    /// The lab has not run it.
    record NotRun(Measured measured, String why) implements Judgement {}

    /// How a claim and a measured figure go together.
    enum Verdict {
        /// What was measured lies within what is claimed.
        CONSISTENT,
        /// The difference, or the figure, is greater than claimed.
        UNDERSTATED,
        /// It is smaller than claimed.
        OVERSTATED,
        /// It is the other one that is ahead.
        REVERSED,
        /// The figures are not precise enough to tell.
        UNDECIDED
    }
}
