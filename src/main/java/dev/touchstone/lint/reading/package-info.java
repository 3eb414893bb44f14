/// Explanations of what is found while files are read, before any rule judges them; the rules explain themselves.
@NullMarked
package dev.touchstone.lint.reading;

import org.jspecify.annotations.NullMarked;
