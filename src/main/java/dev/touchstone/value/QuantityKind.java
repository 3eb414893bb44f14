package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import java.util.Optional;

public record QuantityKind(Unit unit, boolean share, String baseline) implements ValueKind {

    @Override
    public String keyword() {
        return "quantity";
    }

    @Override
    public String accepts() {
        throw new UnsupportedOperationException("written next");
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        throw new UnsupportedOperationException("written next");
    }
}
