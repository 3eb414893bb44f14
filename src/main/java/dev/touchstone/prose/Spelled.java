package dev.touchstone.prose;

/// A stretch of a text, and how a cell says the same.
record Spelled(int start, int end, String cell) {}
