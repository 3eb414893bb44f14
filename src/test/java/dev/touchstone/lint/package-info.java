@NullMarked
package dev.touchstone.lint;

import org.jspecify.annotations.NullMarked;
