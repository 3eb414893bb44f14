package dev.touchstone.page.claim;

import dev.touchstone.page.words.DayView;

/// One measured figure beside what is claimed of it, or why there is none.
///
/// @param figure with its unit; empty where there is none
/// @param interval where the figure lies 95 times of 100; empty where there is no spread
/// @param arms what was measured, or what would have to be
/// @param measure what was measured of it
/// @param benchmark the workload's title
/// @param href its page; empty where the site has none
/// @param claimed as the content has it, with its unit; empty where nothing is claimed of exactly this
/// @param verdict the word, with its factor where that says something; empty where nothing is judged
/// @param contrast the same for cold or warm calls, where that is another story; empty where it is not
/// @param note what a reader should know of it
/// @param why it is not judged, or not measured; empty where it is
public record MeasuredView(
    String figure,
    String interval,
    String arms,
    String measure,
    String benchmark,
    String href,
    DayView day,
    String claimed,
    String verdict,
    String contrast,
    String note,
    String why
) {

    public boolean isMeasured() {
        return !figure.isEmpty();
    }
}
