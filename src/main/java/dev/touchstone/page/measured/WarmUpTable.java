package dev.touchstone.page.measured;

import dev.touchstone.page.axis.AxisView.Tick;
import java.util.List;

/// How calls become faster: one small curve for each arm, all to the same scale.
///
/// @param ticks the numbers of calls
/// @param height of a curve, in pixels
/// @param one the height at which a call takes as long as a warm one
/// @param top the factor at the upper edge, in words
public record WarmUpTable(String caption, List<Tick> ticks, int height, int one, String top, List<Line> lines) {

    public WarmUpTable {
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
    }

    /// One arm.
    ///
    /// @param factor how many times a warm call the first one takes
    public record Line(ArmName arm, String first, String warm, String factor, List<Stroke> strokes, List<Call> calls) {

        public Line {
            strokes = List.copyOf(strokes);
            calls = List.copyOf(calls);
        }
    }

    /// From one call to the next.
    public record Stroke(String x1, String y1, String x2, String y2) {}

    /// One call.
    ///
    /// @param isWarm whether it counts as a warm one
    public record Call(String x, String y, boolean isWarm) {}
}
