package dev.touchstone.page;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Source;
import dev.touchstone.history.Commit;
import dev.touchstone.history.Moment;
import dev.touchstone.history.change.Said;
import dev.touchstone.library.Address;
import dev.touchstone.page.TimelineView.Step;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.List;

/// Makes the timelines of cells.
record Timelines(Desk desk) {

    /// That of one cell.
    ///
    /// @param criterion its id
    TimelineView of(Comparison comparison, String criterion, Cell cell) {
        if (desk.history().commits().isEmpty()) {
            return TimelineView.NONE;
        }
        Address at = Address.of(comparison).at(criterion + "." + cell.runtime());
        List<Said> now = Said.in(cell, key -> desk.library().source(key).map(Source::title).orElse(key));
        return new TimelineView(desk.history().story(at, now).stream().map(Timelines::step).toList());
    }

    private static Step step(Moment moment) {
        List<String> said = moment.said().stream().map(one -> Quotes.curled(one.words())).toList();
        return moment.commit()
                .stream()
                .findFirst()
                .map(commit -> step(commit, moment, said))
                .orElse(new Step(DayView.NONE, "", false, said));
    }

    private static Step step(Commit commit, Moment moment, List<String> said) {
        return new Step(DayView.of(commit.day()), commit.shortId(), moment.isBeginning(), said);
    }
}
