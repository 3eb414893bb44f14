@NullMarked
package dev.touchstone.lint.text;

import org.jspecify.annotations.NullMarked;
