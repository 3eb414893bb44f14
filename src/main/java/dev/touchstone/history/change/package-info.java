/// What somebody has changed: the difference of two states of the content, in the things that readers care about.
///
/// Only what is said counts. Other spaces, another order of keys, rows, columns or statements, and another spelling of the same value
/// are no change; a renamed article has moved, with all its parts.
@NullMarked
package dev.touchstone.history.change;

import org.jspecify.annotations.NullMarked;
