package dev.touchstone.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A map whose keys the author chooses; entries that cannot be read are told and left out.
///
/// @param name what a key may be
public record MapShape<T>(ScalarShape<String> name, Shape<T> value) implements Shape<List<Named<T>>> {

    @Override
    public String accepts() {
        return "a map such as `{one: …, two: …}`, each value " + value.accepts();
    }

    @Override
    public Optional<List<Named<T>>> read(Node node, KeyReport report) {
        if (!(node instanceof Node.Entries entries) || entries.entries().isEmpty()) {
            report.wrongType(node, this);
            return Optional.empty();
        }
        List<Named<T>> values = new ArrayList<>();
        for (Node.Entry entry : entries.entries()) {
            KeyReport inside = new KeyReport(entry.key().value(), entry.key().place(), report.today(),
                    report.findings());
            Optional<String> key = name.read(new Node.Scalar(entry.key().value(), entry.key().place()), inside);
            Optional<T> found = value.read(entry.value(), inside);
            if (key.isPresent() && found.isPresent()) {
                values.add(new Named<>(entry.key(), found.get()));
            }
        }
        return Optional.of(List.copyOf(values));
    }
}
