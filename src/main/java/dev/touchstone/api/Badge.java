package dev.touchstone.api;

/// A cell as a small picture that other sites can show.
///
/// @param label the question and the runtime
/// @param value what is said
/// @param backing who stands behind it, in a word; empty where nothing is claimed
/// @param title all of it as one sentence, for those who do not see the picture
public record Badge(String label, String value, String backing, String title) implements Form {}
