package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.ComparedRow.Pair;
import dev.touchstone.library.Evidence;
import dev.touchstone.value.Order;
import dev.touchstone.value.Order.Conditioned;
import dev.touchstone.value.Order.Why;
import dev.touchstone.value.Outcome;
import dev.touchstone.value.Unknown;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Says in words how the cells of a row compare.
///
/// @param names the name of a runtime, by its id
record Outcomes(UnaryOperator<String> names) {

    OutcomeView of(ComparedRow row) {
        List<Pair> pairs = row.pairs();
        if (pairs.isEmpty()) {
            return new OutcomeView("g-none", "Nothing to compare", List.of());
        }
        return pairs.size() == 1 ? pair(row, pairs.getFirst()) : new FieldOutcome(names, row).words();
    }

    private OutcomeView pair(ComparedRow row, Pair pair) {
        return switch (pair.result().outcome()) {
            case AHEAD -> ahead(row, pair.first(), pair.second());
            case BEHIND -> ahead(row, pair.second(), pair.first());
            case TIE -> new OutcomeView("g-tie", "Tie", List.of());
            case OVERLAP -> new OutcomeView("g-overlap", "Overlap: nobody ahead", OverlapWords.of(row, pair));
            case INCOMPARABLE -> incomparable(row, pair.result().why());
            case UNKNOWN -> new OutcomeView("g-unknown", unknown(row), List.of());
        };
    }

    private OutcomeView ahead(ComparedRow row, String winner, String other) {
        String margin = row.cell(winner)
                .flatMap(ahead -> row.cell(other)
                        .map(behind -> lead(row, ahead, behind)))
                .orElse("");
        return new OutcomeView("g-ahead", names.apply(winner) + " ahead" + (margin.isEmpty() ? "" : ", " + margin),
                List.of());
    }

    private static String lead(ComparedRow row, Cell ahead, Cell behind) {
        Order order = new Order(row.criterion().kind(), row.criterion().better());
        return order.lead(stated(ahead), stated(behind)).phrase();
    }

    private static List<Conditioned> stated(Cell cell) {
        return cell.statements()
                .stream()
                .map(statement -> new Conditioned(statement.value(), Set.copyOf(statement.conditions())))
                .toList();
    }

    OutcomeView incomparable(ComparedRow row, Why why) {
        if (why == Why.NO_ORDER) {
            return new OutcomeView("g-none", "Not ranked", List.of());
        }
        return new OutcomeView("g-apart", "Not comparable: " + reason(row, why), List.of());
    }

    private String reason(ComparedRow row, Why why) {
        return switch (why) {
            case NOT_APPLICABLE -> "n/a for " + list(row, Outcomes::doesNotApply);
            case CONDITIONS_DIFFER -> "conditions differ";
            case CONDITIONS_DISAGREE -> "it depends on the condition";
            case OPEN_BOUND -> "open bound";
            case NO_ORDER, UNKNOWN_VALUE, SHARED_POINT, SAME_TIER, EQUAL, APART -> "no common measure";
        };
    }

    String unknown(ComparedRow row) {
        return "Unknown for " + list(row, Outcomes::isUnknown);
    }

    /// The names of the runtimes whose cells are so; `both` of two.
    private String list(ComparedRow row, Predicate<Cell> wanted) {
        List<Cell> cells = row.row().cells();
        List<String> found = cells.stream().filter(wanted).map(cell -> names.apply(cell.runtime())).toList();
        return found.size() == cells.size() ? (found.size() == 2 ? "both" : "all") : joined(found);
    }

    /// `A`, `A and B`, `A, B and C`.
    static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static boolean isUnknown(Cell cell) {
        return cell.statements().stream().anyMatch(s -> s.value() instanceof Unknown);
    }

    static boolean doesNotApply(Cell cell) {
        return cell.statements().stream().noneMatch(Evidence::isClaim) && !isUnknown(cell);
    }

    static boolean isAhead(Pair pair, String runtime) {
        Outcome outcome = pair.result().outcome();
        return outcome == Outcome.AHEAD ? pair.first().equals(runtime)
                : outcome == Outcome.BEHIND && pair.second().equals(runtime);
    }
}
