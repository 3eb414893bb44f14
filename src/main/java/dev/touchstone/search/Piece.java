package dev.touchstone.search;

/// A piece of a hit's text.
///
/// @param marked whether it is what was asked for
public record Piece(String text, boolean marked) {}
