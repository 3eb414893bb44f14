/// From a source file to a typed article and its diagnostics; an author's mistake never throws.
@NullMarked
package dev.touchstone.reading;

import org.jspecify.annotations.NullMarked;
