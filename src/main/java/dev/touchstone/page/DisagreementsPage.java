package dev.touchstone.page;

import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.table.StepsView;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// Where statements differ under the same conditions, each with who says so.
///
/// @param steps the drawings of grades that the statements use
public record DisagreementsPage(
    Frame frame,
    List<StepsView> steps,
    List<Dissent> dissents,
    List<CitedSource> sources
) implements Page {

    public DisagreementsPage {
        steps = List.copyOf(steps);
        dissents = List.copyOf(dissents);
        sources = List.copyOf(sources);
    }

    /// One question with different answers.
    ///
    /// @param subject the runtime, its version and the conditions that all sides share
    /// @param extent whether one comparison says so, or several
    public record Dissent(Link criterion, String runtime, String subject, String extent, List<Side> sides) {

        public Dissent {
            sides = List.copyOf(sides);
        }
    }

    /// One of the answers.
    ///
    /// @param cell the comparison's name, leading to the very cell
    /// @param reviewed when that comparison was looked at last
    public record Side(Said said, Link cell, DayView reviewed) {}
}
