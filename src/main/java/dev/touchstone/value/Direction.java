package dev.touchstone.value;

/// Which way a criterion's values get better.
public enum Direction {
    HIGHER, LOWER, NONE
}
