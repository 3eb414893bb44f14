package dev.touchstone.page;

import dev.touchstone.library.Tally;
import java.util.List;

/// How well the site is sourced, comparison by comparison and in all.
///
/// @param lines the largest share without a source first
/// @param total the sum of the lines, none of them weighted
public record EvidencePage(Frame frame, List<Line> lines, Line total) implements Page {

    public EvidencePage {
        lines = List.copyOf(lines);
    }

    /// One comparison, or all.
    ///
    /// @param share of its statements that have no source, in words
    public record Line(Link article, Tally tally, String share) {}
}
