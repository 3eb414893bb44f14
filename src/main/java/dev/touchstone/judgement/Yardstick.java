package dev.touchstone.judgement;

import dev.touchstone.article.Claim.Range;
import dev.touchstone.judgement.Judgement.Verdict;
import dev.touchstone.measurement.Ratio;
import dev.touchstone.measurement.Summary;

/// Holds what is claimed against what was measured.
///
/// A claim about a ratio says how far from 1 it is, so far and near are counted from there, on either side: of `2–5` the far end is
/// 5, of `0.2–0.5` it is 0.2. What goes beyond the far end is a greater difference than claimed. A range around 1 claims that there
/// is hardly any difference: what lies outside it, on whichever side, is a greater one. The figure of one arm is as great as it is.
///
/// @param claimed as a range; its ends belong to it
record Yardstick(Range claimed) {

    Verdict of(Ratio ratio) {
        if (isOfDifference() && !ratio.isResolved()) {
            return Verdict.UNDECIDED;
        }
        double widened = ratio.isResolved() ? 1 : ratio.spread();
        return of(ratio.low() / widened, ratio.value(), ratio.high() * widened);
    }

    private Verdict of(double low, double value, double high) {
        if (holds(value)) {
            return Verdict.CONSISTENT;
        }
        if ((isAbove() && high < 1) || (isBelow() && low > 1)) {
            return Verdict.REVERSED;
        }
        if (low > claimed.high()) {
            return isBelow() ? Verdict.OVERSTATED : Verdict.UNDERSTATED;
        }
        if (high < claimed.low()) {
            return isAbove() ? Verdict.OVERSTATED : Verdict.UNDERSTATED;
        }
        return Verdict.UNDECIDED;
    }

    Verdict of(Summary summary) {
        if (holds(summary.median())) {
            return Verdict.CONSISTENT;
        }
        if (summary.low() > claimed.high()) {
            return isOfDirection() ? Verdict.REVERSED : Verdict.UNDERSTATED;
        }
        if (summary.high() < claimed.low()) {
            return isOfDirection() ? Verdict.REVERSED : Verdict.OVERSTATED;
        }
        return Verdict.UNDECIDED;
    }

    /// How many times the nearest end of the range a figure outside it is, or the other way round; 1 within. What is zero is no
    /// number of times anything.
    double factor(double value) {
        return holds(value) ? 1 : value > claimed.high() ? value / claimed.high() : claimed.low() / value;
    }

    private boolean holds(double value) {
        return value >= claimed.low() && value <= claimed.high();
    }

    private boolean isOfDifference() {
        return isAbove() || isBelow();
    }

    private boolean isAbove() {
        return claimed.low() >= 1;
    }

    private boolean isBelow() {
        return claimed.high() <= 1;
    }

    /// Whether nothing but the side of 1 is claimed.
    private boolean isOfDirection() {
        return (claimed.low() == 1 && Double.isInfinite(claimed.high())) || (claimed.low() == 0 && claimed.high() == 1);
    }
}
