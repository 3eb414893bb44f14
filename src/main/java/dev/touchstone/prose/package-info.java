/// Articles that people wrote as prose: finds their headings, labelled points, tables and figures, each with its place.
///
/// Nothing is interpreted beyond what stands there. What looks like a figure and cannot be read is listed, not guessed.
@NullMarked
package dev.touchstone.prose;

import org.jspecify.annotations.NullMarked;
