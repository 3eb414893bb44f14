package dev.touchstone.judgement;

import dev.touchstone.article.Claim;
import dev.touchstone.judgement.Judgement.Beside;
import dev.touchstone.judgement.Judgement.Judged;
import dev.touchstone.judgement.Judgement.Verdict;
import java.util.List;

/// What came of a claim as a whole, in one word. What the lab judged comes first, then what a primary source says, then a figure that
/// only stands beside the claim.
public enum Standing {
    CONSISTENT,
    UNDERSTATED,
    OVERSTATED,
    REVERSED,
    UNDECIDED,
    /// One figure has one verdict, and one another.
    MIXED,
    /// A primary source says so.
    CONFIRMED,
    CONTRADICTED,
    OUTDATED,
    DEPENDS,
    /// It was measured, and such a figure is never judged, or the claim names none.
    BESIDE,
    /// The lab could measure it, and has not, or not with the programs of today.
    OPEN,
    /// Nobody could measure it, and no primary source tells.
    UNCHECKABLE;

    static Standing of(Claim claim, List<Judgement> judgements) {
        List<Verdict> verdicts = judgements.stream()
                .filter(Judged.class::isInstance)
                .map(Judged.class::cast)
                .map(Judged::verdict)
                .distinct()
                .toList();
        if (!verdicts.isEmpty()) {
            return verdicts.size() == 1 ? of(verdicts.getFirst()) : MIXED;
        }
        if (!claim.checked().isEmpty()) {
            return of(claim.checked().getFirst().verdict());
        }
        if (judgements.stream().anyMatch(Beside.class::isInstance)) {
            return BESIDE;
        }
        return judgements.isEmpty() ? UNCHECKABLE : OPEN;
    }

    private static Standing of(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> CONSISTENT;
            case UNDERSTATED -> UNDERSTATED;
            case OVERSTATED -> OVERSTATED;
            case REVERSED -> REVERSED;
            case UNDECIDED -> UNDECIDED;
        };
    }

    private static Standing of(Claim.Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> CONFIRMED;
            case CONTRADICTED -> CONTRADICTED;
            case OUTDATED -> OUTDATED;
            case DEPENDS -> DEPENDS;
        };
    }
}
