package dev.touchstone.page.found;

/// What a reader should know about how a question was taken.
///
/// @param instead what may have been meant; empty where there is nothing to offer
/// @param href where that is asked; empty likewise
public record Notice(String sentence, String instead, String href) {}
