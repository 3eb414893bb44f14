package dev.touchstone.value;

import java.util.List;
import java.util.Set;

/// The order of the values of one criterion: how two cells, each with one or more statements, stand to each other.
public record Order(ValueKind kind, Direction better) {

    /// A value and the conditions under which it was stated.
    public record Conditioned(Value value, Set<String> conditions) {

        public Conditioned {
            conditions = Set.copyOf(conditions);
        }
    }

    /// Why two cells stand as they do.
    public enum Why {
        /// both or either is not known
        UNKNOWN_VALUE,
        /// the question does not apply to one of them
        NOT_APPLICABLE,
        /// words and names have no order, or the criterion says that neither way is better
        NO_ORDER,
        /// no condition is stated for both
        CONDITIONS_DIFFER,
        /// one range has no end on the side that matters
        OPEN_BOUND,
        /// the conditions that both share point different ways
        CONDITIONS_DISAGREE,
        /// the ranges share a point
        SHARED_POINT,
        /// different words of one tier, such as Partial and Experimental
        SAME_TIER,
        /// exact and equal
        EQUAL,
        /// all of one lies beyond all of the other
        APART
    }

    /// An outcome for the first of two cells, and why.
    public record Result(Outcome outcome, Why why) {

        public Result reversed() {
            return new Result(outcome.reversed(), why);
        }
    }

    /// How the first cell stands to the second.
    public Result compare(List<Conditioned> first, List<Conditioned> second) {
        return new Result(Outcome.INCOMPARABLE, Why.NO_ORDER);
    }
}
