package dev.touchstone.value;

/// A number or a range of numbers, in the criterion's own unit.
///
/// @param low the lower end as written, before an approximation widens it
/// @param high the upper end; equal to the lower one for a single figure
/// @param approximate written with `~`: compares as ten per cent either way
/// @param unit the criterion's unit, in which the bounds are given
/// @param written the author's spelling, for display
public record Quantity(Bound low, Bound high, boolean approximate, Unit unit, String written) implements Value {
}
