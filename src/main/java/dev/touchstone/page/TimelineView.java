package dev.touchstone.page;

import dev.touchstone.page.words.DayView;
import java.util.List;

/// What a cell has said in the course of time.
///
/// @param steps newest first; none where nothing is known of the past
public record TimelineView(List<Step> steps) {

    public static final TimelineView NONE = new TimelineView(List.of());

    public TimelineView {
        steps = List.copyOf(steps);
    }

    /// Whether there is anything to show.
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// What it said from one revision on.
    ///
    /// @param day of the revision; nothing where none has it yet
    /// @param revision the beginning of the revision's id, or empty
    /// @param isBeginning whether nothing is known of the time before
    /// @param statements all of them, in words
    public record Step(DayView day, String revision, boolean isBeginning, List<String> statements) {

        public Step {
            statements = List.copyOf(statements);
        }
    }
}
