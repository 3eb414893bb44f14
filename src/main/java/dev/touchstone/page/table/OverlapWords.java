package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.ComparedRow.Pair;
import dev.touchstone.value.Order.Why;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Support;
import dev.touchstone.value.Value;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Why an overlap names no winner.
final class OverlapWords {

    private OverlapWords() {}

    static List<String> of(ComparedRow row, Pair pair) {
        List<Value> values = Stream.of(pair.first(), pair.second())
                .flatMap(id -> row.cell(id).stream())
                .map(Cell::statements)
                .flatMap(List::stream)
                .map(statement -> statement.value())
                .toList();
        if (pair.result().why() == Why.SAME_TIER) {
            return List.of(
                    values.stream().anyMatch(OverlapWords::isThere) ? "Neither is a plain yes" : "Neither is there");
        }
        Predicate<Value> isRough = value -> value instanceof Quantity quantity && quantity.approximate()
                && quantity.low().equals(quantity.high());
        return values.size() == 2 && values.stream().anyMatch(isRough)
                ? List.of("Within the ten per cent that “about” allows")
                : List.of();
    }

    private static boolean isThere(Value value) {
        return value instanceof Support support && support.status().tier() > 0;
    }
}
