package dev.touchstone.matter;

import java.util.Optional;

/// A map with declared keys of its own.
public record FieldsShape(Keys keys) implements Shape<Fields> {

    @Override
    public String accepts() {
        return "a map with the keys `" + String.join("`, `", keys.keys().stream().map(Key::name).toList()) + "`";
    }

    @Override
    public Optional<Fields> read(Node node, KeyReport report) {
        if (node instanceof Node.Scalar || node instanceof Node.Items) {
            report.wrongType(node, this);
            return Optional.empty();
        }
        return keys.read(node, report.at(), report.today(), report.findings());
    }
}
