/// Text with places: which file a text came from, and where in it each fact stands.
///
/// Offsets are stored, lines and columns are derived here and nowhere else.
@NullMarked
package dev.touchstone.source;

import org.jspecify.annotations.NullMarked;
