package dev.touchstone.page;

import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.SourceMark;
import dev.touchstone.page.words.DayView;
import java.time.LocalDate;
import java.util.List;

/// A line of releases, with what can be expected of it on the library's day.
///
/// @param state in words: `Supported`, `Ended`, `Planned`
/// @param shape the id of the glyph for it
/// @param end the last day of support; nothing where none is announced
public record ReleaseView(
    String version,
    boolean isLongTerm,
    DayView date,
    String state,
    String shape,
    DayView end,
    List<SourceMark> marks
) {

    public ReleaseView {
        marks = List.copyOf(marks);
    }

    static ReleaseView of(Release release, LocalDate asOf, Citations citations) {
        DayView end = release.supportEnd().equals(LocalDate.MAX) ? DayView.NONE : DayView.of(release.supportEnd());
        boolean planned = release.date().isAfter(asOf);
        boolean ended = release.supportEnd().isBefore(asOf);
        String state = planned ? "Planned" : ended ? "Ended" : "Supported";
        String shape = planned ? "s-plan" : ended ? "s-no" : "s-yes";
        return new ReleaseView(release.version(), release.longTerm(), DayView.of(release.date()), state, shape, end,
                citations.marks(List.of(release.source())));
    }
}
