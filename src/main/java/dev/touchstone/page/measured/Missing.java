package dev.touchstone.page.measured;

/// An arm of which there is no figure.
///
/// @param fate `skipped` or `failed`
/// @param reason one sentence
public record Missing(String name, String version, String fate, String reason) {}
