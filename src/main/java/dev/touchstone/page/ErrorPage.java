package dev.touchstone.page;

/// What is shown where a request cannot be answered: what happened, and what a reader can do.
public record ErrorPage(Frame frame, int status, String title, String sentence) implements Page {}
