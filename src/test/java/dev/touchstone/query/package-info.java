/// How the queries of addresses are read, and what they are answered.
@NullMarked
package dev.touchstone.query;

import org.jspecify.annotations.NullMarked;
