package dev.touchstone.page.measured;

import java.util.List;

/// What is drawn in one line: widths in percentages of the axis.
///
/// @param dots single figures, one for each round
/// @param low the lower end of the interval
/// @param width of the interval
/// @param middle the median
/// @param isSure whether the mark is that of a finding, not of something undecided
public record Lane(List<Dot> dots, String low, String width, String middle, boolean isSure) {

    public Lane {
        dots = List.copyOf(dots);
    }

    /// A single figure.
    ///
    /// @param isLeftOut whether it counts for nothing, because the machine was busy
    public record Dot(String x, boolean isLeftOut) {}
}
