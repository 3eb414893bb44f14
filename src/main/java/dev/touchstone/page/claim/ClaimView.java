package dev.touchstone.page.claim;

import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.SourceMark;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// One claim, and what came of it.
///
/// @param id its address on the page
/// @param says in our words
/// @param figure as its source writes it, or empty
/// @param basis what sort of thing is claimed
/// @param standing what came of it, in a few words
/// @param cells the cells that state it
/// @param finding what a primary source says, or empty
/// @param because why it cannot be checked, or empty
/// @param traced earlier matches of its figure, the earliest first
public record ClaimView(
    String id,
    String says,
    String figure,
    String basis,
    String standing,
    List<StatedIn> cells,
    List<MeasuredView> measured,
    Html finding,
    String because,
    List<Earlier> traced
) {

    public ClaimView {
        cells = List.copyOf(cells);
        measured = List.copyOf(measured);
        traced = List.copyOf(traced);
    }

    /// A cell that states it.
    ///
    /// @param href its permanent address
    public record StatedIn(String text, String href) {}

    /// An earlier match of a figure.
    public record Earlier(DayView day, String figure, String source, List<SourceMark> marks, String note) {

        public Earlier {
            marks = List.copyOf(marks);
        }
    }
}
