package dev.touchstone.matter;

import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;
import java.time.LocalDate;
import java.util.Optional;

/// A map that was read by its [Keys]: asks it for the value of a key. What is wrong in it has been told already.
public record Fields(Node.Entries entries, LocalDate today) {

    /// The key's value; empty where it is missing or cannot be read.
    public <T> Optional<T> get(Key<T> key) {
        return node(key).flatMap(
                node -> key.shape().read(node, new KeyReport(key.name(), node.place().at(), today, new Findings())));
    }

    /// The key's value, or another one where it is missing or cannot be read.
    public <T> T get(Key<T> key, T otherwise) {
        return get(key).orElse(otherwise);
    }

    /// Whether the key was written, readable or not.
    public boolean has(Key<?> key) {
        return node(key).isPresent();
    }

    /// Where the value stands; where it is missing, where the map begins.
    public Place place(Key<?> key) {
        return node(key).map(Node::place).orElseGet(() -> entries.place().at());
    }

    private Optional<Node> node(Key<?> key) {
        return entries.entries()
                .stream()
                .filter(entry -> entry.key().value().equals(key.name()))
                .map(Node.Entry::value)
                .findFirst();
    }
}
