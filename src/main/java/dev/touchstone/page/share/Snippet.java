package dev.touchstone.page.share;

/// A text to be copied as it is.
///
/// @param label what it is for
/// @param href where it can be fetched by itself; empty where it cannot
public record Snippet(String label, String text, String href) {}
