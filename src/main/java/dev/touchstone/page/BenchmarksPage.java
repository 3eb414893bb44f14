package dev.touchstone.page;

import dev.touchstone.page.CriterionPage.Definition;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// All workloads of the lab, each with what came out in short.
public record BenchmarksPage(Frame frame, List<Line> lines) implements Page {

    public BenchmarksPage {
        lines = List.copyOf(lines);
    }

    /// One workload.
    ///
    /// @param figure what is measured, and its unit
    /// @param day on which it was measured; nothing where it was not yet
    /// @param outcomes the best arm and the baseline, with their figures
    public record Line(Link article, String summary, String figure, DayView day, List<Definition> outcomes) {

        public Line {
            outcomes = List.copyOf(outcomes);
        }
    }
}
