package dev.touchstone.page.measured;

import java.util.List;

/// The measures that are not compared first, with the arms in the order of the first one.
///
/// @param measures their names, with units
public record FigureTable(List<String> measures, List<Line> lines) {

    public FigureTable {
        measures = List.copyOf(measures);
        lines = List.copyOf(lines);
    }

    /// One arm, with a figure for each measure.
    public record Line(ArmName arm, List<Figure> figures) {

        public Line {
            figures = List.copyOf(figures);
        }
    }

    /// One measure of one arm.
    ///
    /// @param measure its name, for narrow screens
    /// @param median a dash where it was not measured
    /// @param interval empty where it says no more than the median
    public record Figure(String measure, String median, String interval) {}
}
