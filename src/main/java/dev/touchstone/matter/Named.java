package dev.touchstone.matter;

import dev.touchstone.source.Located;

/// An entry of a map whose keys the author chooses.
public record Named<T>(Located<String> name, T value) {}
