package dev.touchstone.page;

/// Words that lead somewhere.
///
/// @param href empty where they lead nowhere
public record Link(String text, String href) {}
