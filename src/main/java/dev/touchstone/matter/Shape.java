package dev.touchstone.matter;

import java.util.Optional;

/// What the value of a key may be.
public sealed interface Shape<T> permits ScalarShape, OneOrMore, ListShape, MapShape, FieldsShape, FactShape {

    /// What is accepted, to follow "it must be": `a date such as 2026-11-22`.
    String accepts();

    /// Reads a value. Empty, and told, where it is nothing of this shape; told only, where it is doubtful or too long.
    Optional<T> read(Node node, KeyReport report);
}
