package dev.touchstone.api;

/// A page as Markdown.
public record MarkdownText(String text) implements Form {}
