package dev.touchstone.source;

/// A value together with the place where it was written.
public record Located<T>(T value, Place place) {}
