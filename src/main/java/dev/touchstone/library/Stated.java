package dev.touchstone.library;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;

/// A cell, with the article and the criterion that it belongs to.
///
/// @param criterion the criterion's id
public record Stated(Comparison comparison, String criterion, Cell cell) {}
