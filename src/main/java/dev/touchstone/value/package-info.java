/// What a cell can say: one record per kind of value, its grammar, its units and its order.
@NullMarked
package dev.touchstone.value;

import org.jspecify.annotations.NullMarked;
