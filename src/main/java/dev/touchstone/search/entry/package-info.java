/// What a library has to be found in: each of its places with the words that lead there, made from the library whenever it is wanted.
@NullMarked
package dev.touchstone.search.entry;

import org.jspecify.annotations.NullMarked;
