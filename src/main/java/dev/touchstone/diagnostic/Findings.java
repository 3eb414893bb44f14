package dev.touchstone.diagnostic;

import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// Collects what one reader finds, so that reading goes on behind a mistake. It lives as long as one reading and is not shared.
public final class Findings {

    private static final Comparator<Diagnostic> FILE_ORDER = Comparator
            .comparing((Diagnostic found) -> found.place().file().path())
            .thenComparingInt(found -> found.place().start())
            .thenComparing(found -> found.code().word())
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void add(Code code, Place place, String message) {
        found.add(Diagnostic.of(code, place, message));
    }

    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(found::add);
    }

    /// Takes over what was found beside a value, and returns the value.
    public <T> T take(Checked<T> checked) {
        addAll(checked.diagnostics());
        return checked.value();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    public boolean has(Code code) {
        return found.stream().anyMatch(diagnostic -> diagnostic.code() == code);
    }

    /// Everything found, each finding once, by path, then place.
    public List<Diagnostic> inFileOrder() {
        return new LinkedHashSet<>(found).stream().sorted(FILE_ORDER).toList();
    }

    public <T> Checked<T> with(T value) {
        return new Checked<>(value, inFileOrder());
    }
}
