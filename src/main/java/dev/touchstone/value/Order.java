package dev.touchstone.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The order of the values of one criterion: how two cells, each with one or more statements, stand to each other.
///
/// A rating's scale and the tiers of support are an order of their own: for these kinds every direction but
/// [Direction#NONE] means that order. The other kinds are ordered by the direction, and names and text not at all.
///
/// @param better the criterion's direction; where it says nothing, [ValueKind#usualDirection()]
public record Order(ValueKind kind, Direction better) {

    /// A value and the conditions under which it was stated.
    public record Conditioned(Value value, Set<String> conditions) {

        public Conditioned {
            conditions = Set.copyOf(conditions);
        }

        /// The conditions as they are matched: without regard to case.
        Set<String> key() {
            return conditions.isEmpty() ? conditions
                    : conditions.stream()
                            .map(one -> one.strip().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toUnmodifiableSet());
        }

        boolean isKnown() {
            return !(value instanceof Unknown);
        }

        boolean applies() {
            return !(value instanceof NotApplicable);
        }
    }

    /// Why two cells stand as they do.
    public enum Why {
        /// both or either is not known
        UNKNOWN_VALUE,
        /// words and names have no order, or the criterion says that neither way is better
        NO_ORDER,
        /// the question does not apply to one of them
        NOT_APPLICABLE,
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

    /// The order of a criterion that does not say which way is better.
    public static Order of(ValueKind kind) {
        return new Order(kind, kind.usualDirection());
    }

    /// Whether any two values of this order can be ahead and behind.
    public boolean isOrdered() {
        return better != Direction.NONE && switch (kind) {
            case RatingKind _,SupportKind _,QuantityKind _,VersionKind _,DateKind _ -> true;
            case NamesKind _,TextKind _ -> false;
        };
    }

    /// How the first cell stands to the second. A statement that is unknown counts only where the cell has no other.
    public Result compare(List<Conditioned> first, List<Conditioned> second) {
        List<Conditioned> one = first.stream().filter(Conditioned::isKnown).toList();
        List<Conditioned> two = second.stream().filter(Conditioned::isKnown).toList();
        if (one.isEmpty() || two.isEmpty()) {
            return new Result(Outcome.UNKNOWN, Why.UNKNOWN_VALUE);
        }
        if (!isOrdered()) {
            return new Result(Outcome.INCOMPARABLE, Why.NO_ORDER);
        }
        if (one.stream().noneMatch(Conditioned::applies) || two.stream().noneMatch(Conditioned::applies)) {
            return new Result(Outcome.INCOMPARABLE, Why.NOT_APPLICABLE);
        }
        List<Result> results = shared(one, two).stream().map(this::compare).toList();
        return results.isEmpty() ? new Result(Outcome.INCOMPARABLE, Why.CONDITIONS_DIFFER) : combined(results);
    }

    /// By how much one of the two cells is ahead of the other, whichever it is.
    public Lead lead(List<Conditioned> first, List<Conditioned> second) {
        return switch (compare(first, second).outcome()) {
            case AHEAD, BEHIND -> Distance.between(shared(first, second));
            case TIE, OVERLAP, INCOMPARABLE, UNKNOWN -> new Lead.Unsized();
        };
    }

    /// What two cells say under the same conditions.
    record Shared(List<Value> first, List<Value> second) {

        Shared {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        boolean applies() {
            return Stream.concat(first.stream(), second.stream()).noneMatch(NotApplicable.class::isInstance);
        }

        boolean isTie() {
            return Stream.concat(first.stream(), second.stream()).allMatch(value -> isSame(first.getFirst(), value));
        }

        Range firstRange() {
            return hull(first);
        }

        Range secondRange() {
            return hull(second);
        }

        private static Range hull(List<Value> values) {
            return values.stream().map(Order::range).reduce(Range::hull).orElseThrow();
        }
    }

    private static List<Shared> shared(List<Conditioned> first, List<Conditioned> second) {
        Map<Set<String>, List<Value>> one = byConditions(first);
        Map<Set<String>, List<Value>> two = byConditions(second);
        return one.entrySet()
                .stream()
                .filter(entry -> two.containsKey(entry.getKey()))
                .map(entry -> new Shared(entry.getValue(), two.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Map<Set<String>, List<Value>> byConditions(List<Conditioned> statements) {
        return statements.stream()
                .filter(Conditioned::isKnown)
                .collect(Collectors.groupingBy(Conditioned::key,
                        LinkedHashMap::new, Collectors.mapping(Conditioned::value, Collectors.toList())));
    }

    private Result compare(Shared shared) {
        if (!shared.applies()) {
            return new Result(Outcome.INCOMPARABLE, Why.NOT_APPLICABLE);
        }
        if (shared.isTie()) {
            return new Result(Outcome.TIE, Why.EQUAL);
        }
        Range first = shared.firstRange();
        Range second = shared.secondRange();
        if (first.isBelow(second) || second.isBelow(first)) {
            boolean ahead = first.isBelow(second) == isLowerBetter();
            return new Result(ahead ? Outcome.AHEAD : Outcome.BEHIND, Why.APART);
        }
        if (first.isUnbounded() || second.isUnbounded()) {
            return new Result(Outcome.INCOMPARABLE, Why.OPEN_BOUND);
        }
        boolean sameTier = kind instanceof SupportKind && first.isPoint() && second.isPoint();
        return new Result(Outcome.OVERLAP, sameTier ? Why.SAME_TIER : Why.SHARED_POINT);
    }

    private boolean isLowerBetter() {
        return better == Direction.LOWER && kind.usualDirection() == Direction.NONE;
    }

    /// Ahead only under each condition. Reasons are taken in the order of [Why], so that both sides are told the same.
    private static Result combined(List<Result> results) {
        Comparator<Result> byReason = Comparator.comparing(Result::why);
        Result any = results.stream().min(byReason).orElseThrow();
        if (results.stream().allMatch(result -> result.outcome() == any.outcome())) {
            return any;
        }
        return results.stream()
                .filter(result -> result.outcome() == Outcome.INCOMPARABLE)
                .min(byReason)
                .orElse(new Result(Outcome.OVERLAP, Why.CONDITIONS_DISAGREE));
    }

    /// Whether both values are exact and equal. Two supports are equal with one status, whatever version each began in.
    private static boolean isSame(Value one, Value other) {
        return switch (one) {
            case Quantity quantity -> quantity.isExact() && quantity.means(other);
            case Version version -> version.isSingle() && version.means(other);
            case Day day -> day.precision() == Day.Precision.DAY && day.means(other);
            case Support support -> other instanceof Support another && another.status() == support.status();
            case Rating _,Names _,Text _,Unknown _,NotApplicable _ -> one.means(other);
        };
    }

    /// Where a value lies on the line of its kind, higher numbers to the right.
    static Range range(Value value) {
        return switch (value) {
            case Rating rating -> Range.point(BigDecimal.valueOf(rating.height()));
            case Support support -> Range.point(BigDecimal.valueOf(support.status().tier()));
            case Quantity quantity -> quantity.range();
            case Version version -> version.range();
            case Day day -> day.range();
            case Names _,Text _,Unknown _,NotApplicable _ ->
                throw new IllegalArgumentException("no place on a line for " + value);
        };
    }
}
