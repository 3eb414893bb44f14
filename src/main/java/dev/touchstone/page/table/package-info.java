/// The compared rows as a reader sees them: cells with their statements, who is ahead and why, and the evidence behind each row.
@NullMarked
package dev.touchstone.page.table;

import org.jspecify.annotations.NullMarked;
