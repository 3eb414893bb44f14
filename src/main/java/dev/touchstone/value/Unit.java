package dev.touchstone.value;

import java.math.BigDecimal;

/// A unit of the closed list, or a noun that is counted.
///
/// @param symbol as it is shown: `ms`, `MiB`, `req/s`, `×`, `%`, `packages`; empty for a plain number
/// @param dimension only units of one dimension convert into each other; counted nouns each have their own
/// @param factor how many of the dimension's base unit make one of this
public record Unit(String symbol, String dimension, BigDecimal factor) {
}
