package dev.touchstone.value;

import java.util.List;

/// A set of names, in the order they were written, each once.
public record Names(List<String> names) implements Value {

    public Names {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no names");
        }
    }
}
