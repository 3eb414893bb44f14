package dev.touchstone.api;

/// What a page says in another form, ready to be written.
public sealed interface Form permits Document, Table, MarkdownText, Problem, CitationText, Badge, Feed {}
