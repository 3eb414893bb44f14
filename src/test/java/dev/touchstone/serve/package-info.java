/// Serving over real HTTP.
@NullMarked
package dev.touchstone.serve;

import org.jspecify.annotations.NullMarked;
