@NullMarked
package dev.touchstone.lint.reference;

import org.jspecify.annotations.NullMarked;
