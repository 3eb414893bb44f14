/// How a page, a row or a cell is cited: what it is called, who says so, when it was reviewed, and a hash of what it says, written in the
/// forms that people and reference managers read.
///
/// A hash is taken of the typed model, never of a file: of lists within lists of words, written as JSON without white space. All these
/// words stand in the documents for programs as well, so that anybody can take the same hash of what they have fetched.
@NullMarked
package dev.touchstone.cite;

import org.jspecify.annotations.NullMarked;
