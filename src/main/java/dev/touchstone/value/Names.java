package dev.touchstone.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A set of names, in the order they were written, each once.
public record Names(List<String> names) implements Value {

    public Names {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no names");
        }
    }

    @Override
    public String canonical() {
        return String.join(" / ", names);
    }

    @Override
    public String phrase() {
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /// Order and case do not matter to a set of names.
    @Override
    public Set<String> meaning() {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
