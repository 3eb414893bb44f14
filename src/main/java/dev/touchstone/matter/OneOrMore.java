package dev.touchstone.matter;

import dev.touchstone.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One value or a list of values, each kept as written.
public record OneOrMore(ScalarShape<?> item) implements Shape<List<Located<String>>> {

    @Override
    public String accepts() {
        return item.accepts() + ", or a list of such";
    }

    @Override
    public Optional<List<Located<String>>> read(Node node, KeyReport report) {
        return switch (node) {
            case Node.Scalar scalar -> one(scalar, report).map(List::of);
            case Node.Items items -> {
                List<Located<String>> values = items.nodes()
                        .stream()
                        .flatMap(each -> one(each, report).stream())
                        .toList();
                if (items.nodes().isEmpty()) {
                    report.invalid(items.place(), "`" + report.key() + "` is an empty list",
                            "It must be " + accepts() + ".");
                }
                yield values.isEmpty() ? Optional.empty() : Optional.of(values);
            }
            case Node.Entries entries -> refused(entries, report);
            case Node.Refused refused -> Optional.empty();
        };
    }

    private Optional<List<Located<String>>> refused(Node node, KeyReport report) {
        report.wrongType(node, this);
        return Optional.empty();
    }

    private Optional<Located<String>> one(Node node, KeyReport report) {
        return Stream.of(node)
                .filter(each -> item.read(each, report).isPresent())
                .flatMap(each -> each instanceof Node.Scalar scalar
                        ? Stream.of(new Located<>(scalar.text().strip(), scalar.place()))
                        : Stream.of())
                .findFirst();
    }
}
