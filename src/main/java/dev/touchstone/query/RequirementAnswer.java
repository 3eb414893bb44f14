package dev.touchstone.query;

import dev.touchstone.library.Disagreement;
import dev.touchstone.value.Demand;
import dev.touchstone.value.Fit;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Support;
import dev.touchstone.value.Unknown;
import dev.touchstone.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether one runtime meets one requirement, and why.
///
/// @param cell everything that it rests on
public record RequirementAnswer(Requirement requirement, Fit fit, Why why, GatheredCell cell) {

    /// What an answer is due to.
    public enum Why {
        /// all that is said agrees on it
        ALL_SAY_SO,
        /// nobody says anything
        NOBODY_SAYS,
        /// names are listed, but not all of those that are demanded, and a list need not be complete
        NOT_NAMED,
        /// the question makes no sense for this runtime
        NOT_APPLICABLE,
        /// it is there, but partial, experimental or deprecated
        RESERVATION,
        /// one figure lies on both sides of the limit
        STRADDLES,
        /// it is met under some conditions and not under others
        CONDITIONS_DIFFER,
        /// statements under the same conditions differ
        STATEMENTS_DIFFER
    }

    static RequirementAnswer of(Requirement requirement, GatheredCell cell) {
        Fit fit = fit(requirement.demand(), cell);
        return new RequirementAnswer(requirement, fit, why(requirement.demand(), fit, cell), cell);
    }

    /// Statements under the same conditions answer together; where the answers differ by condition, it depends. Names add to each
    /// other whatever stands with them.
    private static Fit fit(Demand demand, GatheredCell cell) {
        return byConditions(demand, cell).stream().map(demand::fit).reduce(Fit::and).orElse(Fit.UNKNOWN);
    }

    private static List<List<Value>> byConditions(Demand demand, GatheredCell cell) {
        Map<Set<String>, List<Value>> groups = known(cell).collect(Collectors.groupingBy(
                one -> demand instanceof Demand.Naming ? Set.of() : Disagreement.conditions(one.statement()),
                LinkedHashMap::new,
                Collectors.mapping(one -> one.statement().value(), Collectors.toList())));
        return List.copyOf(groups.values());
    }

    private static Stream<GatheredStatement> known(GatheredCell cell) {
        return cell.statements().stream().filter(one -> !(one.statement().value() instanceof Unknown));
    }

    private static Why why(Demand demand, Fit fit, GatheredCell cell) {
        return switch (fit) {
            case YES, NO -> Why.ALL_SAY_SO;
            case UNKNOWN -> cell.isKnown() ? Why.NOT_NAMED : Why.NOBODY_SAYS;
            case DEPENDS -> whyNot(demand, cell);
        };
    }

    private static Why whyNot(Demand demand, GatheredCell cell) {
        List<GatheredStatement> known = known(cell).toList();
        if (known.stream().allMatch(one -> one.statement().value() instanceof NotApplicable)) {
            return Why.NOT_APPLICABLE;
        }
        List<List<Value>> groups = byConditions(demand, cell);
        if (groups.stream().map(demand::fit).distinct().count() > 1) {
            return Why.CONDITIONS_DIFFER;
        }
        boolean alike = known.stream()
                .map(one -> demand.fit(List.of(one.statement().value())))
                .distinct()
                .count() == 1;
        if (!alike || disagrees(known)) {
            return Why.STATEMENTS_DIFFER;
        }
        return known.stream().anyMatch(one -> one.statement().value() instanceof Support) ? Why.RESERVATION
                : Why.STRADDLES;
    }

    private static boolean disagrees(List<GatheredStatement> known) {
        return known.stream()
                .noneMatch(one -> one.statement().value() instanceof Support)
                && known.stream()
                        .anyMatch(one -> known.stream()
                                .anyMatch(other -> Disagreement.between(one.statement(), other.statement())));
    }
}
