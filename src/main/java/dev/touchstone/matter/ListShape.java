package dev.touchstone.matter;

import dev.touchstone.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A list; items that cannot be read are told and left out.
///
/// @param fewest how many items it must have
/// @param mayRepeat whether the same item may stand twice
public record ListShape<T>(Shape<T> item, int fewest, int most, boolean mayRepeat) implements Shape<List<Located<T>>> {

    public static <T> ListShape<T> of(Shape<T> item) {
        return of(item, 1, 200);
    }

    public static <T> ListShape<T> of(Shape<T> item, int fewest, int most) {
        return new ListShape<>(item, fewest, most, false);
    }

    /// A list in which order counts and the same item may stand twice.
    public static <T> ListShape<T> sequence(Shape<T> item) {
        return new ListShape<>(item, 1, 200, true);
    }

    @Override
    public String accepts() {
        String count = fewest > 1 ? fewest + " or more, each item " : "each item ";
        return "a list such as `[one, two]`, " + count + item.accepts();
    }

    @Override
    public Optional<List<Located<T>>> read(Node node, KeyReport report) {
        if (!(node instanceof Node.Items items)) {
            report.wrongType(node, this);
            return Optional.empty();
        }
        List<Located<T>> values = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (Node one : items.nodes()) {
            KeyReport inside = new KeyReport(report.key(), one.place().at(), report.today(), report.findings());
            item.read(one, inside).ifPresent(value -> {
                if (seen.add(value) || mayRepeat) {
                    values.add(new Located<>(value, one.place()));
                } else {
                    report.invalid(one.place(), "`" + one.place().text() + "` stands twice in `" + report.key() + "`",
                            "Remove one of them.");
                }
            });
        }
        return counted(items, values, report);
    }

    private Optional<List<Located<T>>> counted(Node.Items items, List<Located<T>> values, KeyReport report) {
        int count = items.nodes().size();
        if (count < fewest) {
            report.invalid(items.place(), "`" + report.key() + "` has " + count + (count == 1 ? " item" : " items"),
                    "It needs at least " + fewest + ".");
            return Optional.empty();
        }
        if (count > most) {
            report.invalid(items.place().at(), "`" + report.key() + "` has " + count + " items",
                    "It may have " + most + ".");
        }
        return values.size() < fewest ? Optional.empty() : Optional.of(List.copyOf(values));
    }
}
