package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.ComparedRow.Pair;
import dev.touchstone.value.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// How three or more cells of a row compare.
record FieldOutcome(UnaryOperator<String> names, ComparedRow row) {

    OutcomeView words() {
        if (!new Order(row.criterion().kind(), row.criterion().better()).isOrdered()) {
            return new OutcomeView("g-none", "Not ranked", List.of());
        }
        if (row.isLed()) {
            return new OutcomeView("g-ahead", names.apply(row.leader()) + " ahead of all", List.of());
        }
        List<Order.Result> results = row.pairs().stream().map(Pair::result).distinct().toList();
        if (results.size() == 1) {
            return alike(results.getFirst());
        }
        List<String> leads = leads();
        return leads.isEmpty()
                ? new OutcomeView("g-apart", "No order among all", unknown())
                : new OutcomeView("g-overlap", "Nobody ahead of all", joined(leads, unknown()));
    }

    private OutcomeView alike(Order.Result result) {
        return switch (result.outcome()) {
            case TIE -> new OutcomeView("g-tie", "Tie", List.of());
            case OVERLAP -> new OutcomeView("g-overlap", "Overlap: nobody ahead", List.of());
            case UNKNOWN -> new OutcomeView("g-unknown", new Outcomes(names).unknown(row), List.of());
            case INCOMPARABLE -> new Outcomes(names).incomparable(row, result.why());
            case AHEAD, BEHIND -> new OutcomeView("g-overlap", "Nobody ahead of all", leads());
        };
    }

    private List<String> leads() {
        List<String> lines = new ArrayList<>();
        for (Cell cell : row.row().cells()) {
            List<String> beaten = row.pairs()
                    .stream()
                    .filter(pair -> Outcomes.isAhead(pair, cell.runtime()))
                    .map(pair -> names.apply(pair.first().equals(cell.runtime()) ? pair.second() : pair.first()))
                    .toList();
            if (!beaten.isEmpty()) {
                lines.add(names.apply(cell.runtime()) + " ahead of " + Outcomes.joined(beaten));
            }
        }
        return lines;
    }

    private List<String> unknown() {
        return row.row().cells().stream().anyMatch(Outcomes::isUnknown)
                ? List.of(new Outcomes(names).unknown(row))
                : List.of();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
