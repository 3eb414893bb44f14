package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import java.util.Optional;

public record VersionKind() implements ValueKind {

    @Override
    public String keyword() {
        return "version";
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
