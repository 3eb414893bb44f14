/// Finding places by words: the library goes into an index, and a reader's words come out as hits on rows, cells, questions and sections.
///
/// The index holds words and addresses only. What a hit shows is taken from the library that was asked, so that a page of results and the
/// pages that it leads to are always of one version. How well a place fits depends on that place and the question alone, never on what
/// else is in the index or how it got there: the same content gives the same order, however it came about.
@NullMarked
package dev.touchstone.search;

import org.jspecify.annotations.NullMarked;
