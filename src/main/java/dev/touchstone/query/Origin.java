package dev.touchstone.query;

import dev.touchstone.article.Comparison;
import dev.touchstone.library.Address;

/// Where something is said.
///
/// @param cell the address of the very cell
public record Origin(Comparison comparison, Address cell) {}
