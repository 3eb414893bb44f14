/// One row's quantities drawn to scale on one axis: a lane per runtime or condition, a ring per claim. All positions are
/// percentages, so that the drawing is as wide as its column and needs no styles. [SharedAxis] is one axis for the
/// drawings of many rows.
@NullMarked
package dev.touchstone.page.axis;

import org.jspecify.annotations.NullMarked;
