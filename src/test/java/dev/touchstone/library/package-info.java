/// Tests of `dev.touchstone.library`.
@NullMarked
package dev.touchstone.library;

import org.jspecify.annotations.NullMarked;
