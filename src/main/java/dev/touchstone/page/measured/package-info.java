/// What the lab measured, laid out: tables in which each line is drawn to scale on one axis, so that the drawing and its figures
/// cannot say different things.
@NullMarked
package dev.touchstone.page.measured;

import org.jspecify.annotations.NullMarked;
