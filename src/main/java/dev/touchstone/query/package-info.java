/// Questions that the query of an address asks, and their answers from the library: typed, without a word of HTML or JSON, so that
/// every form in which an answer is sent says the same.
@NullMarked
package dev.touchstone.query;

import org.jspecify.annotations.NullMarked;
