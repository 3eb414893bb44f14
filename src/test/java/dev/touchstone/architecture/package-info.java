/// What the design promises about the code, held by tests: the map of the packages, purity, immutability, and style.
///
/// A rule is a function from classes or sources to the lines of a report; it holds where the report is empty. Every rule is
/// also shown a small program that breaks it, because a rule that cannot fail holds nothing.
@NullMarked
package dev.touchstone.architecture;

import org.jspecify.annotations.NullMarked;
