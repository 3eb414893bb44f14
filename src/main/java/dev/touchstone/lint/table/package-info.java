/// Rules about what the rows of a comparison say: figures, their sources, their agreement with each other and with the verdict.
@NullMarked
package dev.touchstone.lint.table;

import org.jspecify.annotations.NullMarked;
