/// The parts of which JSON documents are made: rows, cells, statements, values and what they rest on.
@NullMarked
package dev.touchstone.api.data;

import org.jspecify.annotations.NullMarked;
