package dev.touchstone.page.measured;

import dev.touchstone.page.axis.SharedAxis;
import java.util.List;

/// One measure of all arms, the best first.
///
/// @param caption what is measured, in which unit, and how to read it
/// @param unit of every figure; empty for a plain number
public record SummaryTable(String caption, String unit, SharedAxis axis, List<Line> lines) {

    public SummaryTable {
        lines = List.copyOf(lines);
    }

    /// One arm.
    ///
    /// @param interval that holds the median with a likelihood of 95 %
    /// @param quartiles between which half of the rounds lie
    /// @param rounds how many count, and of how many
    public record Line(ArmName arm, String median, String interval, String quartiles, String rounds, Lane lane) {}
}
