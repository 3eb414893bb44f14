package dev.touchstone.api.data;

/// How far a claim and what was measured go together.
public enum JudgementState {
    /// There is a verdict.
    JUDGED,
    /// The measured figure stands beside the claim, and nothing is judged.
    BESIDE,
    /// The lab has run it, and what came out says nothing of the claim.
    NOT_COMPARABLE,
    /// The lab has not run it.
    NOT_RUN
}
