package dev.touchstone.page.measured;

import dev.touchstone.page.axis.SharedAxis;
import java.util.List;

/// All arms beside one of them.
///
/// @param from where the band begins within which equal things differed
/// @param chance its width; empty where nothing was run twice
/// @param one where nothing differs
public record RatioTable(String caption, SharedAxis axis, String from, String chance, String one, List<Line> lines) {

    public RatioTable {
        lines = List.copyOf(lines);
    }

    /// One arm.
    ///
    /// @param factor how many times the baseline's figure its figure is
    /// @param verdict `resolved` or `undecided`
    public record Line(ArmName arm, String factor, String interval, String verdict, Lane lane) {}
}
