package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import java.util.Optional;

/// Reads any words. They are never ordered.
public record TextKind() implements ValueKind {

    @Override
    public String keyword() {
        return "text";
    }

    @Override
    public String accepts() {
        return "any words, `—` for unknown or `n/a`";
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        return Placeholder.read(this, written, written::noted)
                .orElseGet(() -> Checked.of(Optional.of(written.noted(new Text(written.plain())))));
    }
}
