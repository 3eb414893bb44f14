package dev.touchstone.page;

import dev.touchstone.page.words.DayView;
import java.util.List;

/// What has to be looked at again, as seen from one day.
///
/// @param asOf the day from which it is seen
/// @param overdue how many rows of all comparisons should have been reviewed before that day
/// @param due how many fall due on that day
/// @param fresh how many fall due later
/// @param lasting how many have no period
/// @param reviews one per comparison, the longest unreviewed first
public record FreshnessPage(
    Frame frame,
    DayView asOf,
    int overdue,
    int due,
    int fresh,
    int lasting,
    List<Review> reviews
) implements Page {

    public FreshnessPage {
        reviews = List.copyOf(reviews);
    }

    /// The comparisons of which some row has to be looked at.
    public List<Review> waiting() {
        return reviews.stream().filter(Review::isWaiting).toList();
    }

    /// The comparisons of which no row has to be looked at.
    public List<Review> resting() {
        return reviews.stream().filter(review -> !review.isWaiting()).toList();
    }

    /// How fresh one comparison is.
    ///
    /// @param age how long ago it was reviewed, in words; empty where that was on the day itself
    /// @param next when the first of its fresh rows falls due; nothing where there is none
    public record Review(
        Link article,
        DayView reviewed,
        String age,
        List<RowDue> overdue,
        List<RowDue> due,
        int fresh,
        DayView next,
        int lasting
    ) {

        public Review {
            overdue = List.copyOf(overdue);
            due = List.copyOf(due);
        }

        boolean isWaiting() {
            return !overdue.isEmpty() || !due.isEmpty();
        }
    }

    /// A row with the day on which it falls, or fell, due.
    ///
    /// @param statements how many it makes
    public record RowDue(Link row, int statements, DayView day) {}
}
