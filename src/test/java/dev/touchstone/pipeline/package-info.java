/// Tests of the whole way from a folder to an edition, and of the way back to the last good one.
@NullMarked
package dev.touchstone.pipeline;

import org.jspecify.annotations.NullMarked;
