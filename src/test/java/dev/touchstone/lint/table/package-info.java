@NullMarked
package dev.touchstone.lint.table;

import org.jspecify.annotations.NullMarked;
