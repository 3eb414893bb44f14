/// From source files to typed articles and everything that is wrong with them; an author's mistake never throws.
///
/// [ContentReader] is the way in. Each article type has its declared keys (`ComparisonKeys`) and its reader (`ComparisonReader`); each
/// part of a comparison has a reader of its own, down to `StatementReader` for one statement of a cell.
@NullMarked
package dev.touchstone.reading;

import org.jspecify.annotations.NullMarked;
