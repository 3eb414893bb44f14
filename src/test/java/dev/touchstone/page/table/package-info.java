/// What a row says about its cells: who is ahead, who disagrees, what stands behind it.
@NullMarked
package dev.touchstone.page.table;

import org.jspecify.annotations.NullMarked;
