package dev.touchstone.diagnostic;

import java.util.List;

/// A value together with everything that was found wrong on the way to it; the two always travel together.
public record Checked<T>(T value, List<Diagnostic> diagnostics) {

    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, List.of());
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
