package dev.touchstone.page.axis;

import java.util.List;

/// The drawing of one row: heights in pixels, widths in percentages of the axis.
///
/// @param sentence all of it in words, for those who do not see it
/// @param areLabelsLong whether the labels need more room than usual
/// @param base where the axis line lies
/// @param isLog whether equal ways are equal factors
public record AxisView(
    String sentence,
    boolean areLabelsLong,
    int height,
    int base,
    boolean isLog,
    List<Tick> ticks,
    List<Label> names,
    List<Line> lines,
    List<Mark> marks
) {

    public AxisView {
        ticks = List.copyOf(ticks);
        names = List.copyOf(names);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /// A number under the axis.
    ///
    /// @param isSpare whether it is left out where there is little room
    public record Tick(String x, String text, boolean isSpare) {}

    /// The name of a lane, or a line of it.
    public record Label(String text, int y) {}

    /// A line along a lane.
    ///
    /// @param look `cr` for a claimed range, `to` for what joins several claims
    public record Line(String x1, String x2, int y, String look) {}

    /// A mark on a lane.
    ///
    /// @param symbol `k-c` a ring, `k-o` a ring with an arrow upwards, `k-b` one with an arrow downwards, `k-e` the end of a range
    public record Mark(String symbol, String x, int y) {}
}
