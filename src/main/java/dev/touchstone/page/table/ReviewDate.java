package dev.touchstone.page.table;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.Freshness;
import dev.touchstone.page.words.DayView;
import java.time.LocalDate;

/// When what an article says about a criterion has to be looked at again.
public final class ReviewDate {

    private ReviewDate() {}

    /// The day since which it is due; nothing where it is not.
    public static DayView passed(Comparison comparison, Criterion criterion, LocalDate asOf) {
        LocalDate due = Freshness.day(comparison, criterion);
        return !criterion.review().isZero() && due.isBefore(asOf) ? DayView.of(due) : DayView.NONE;
    }
}
