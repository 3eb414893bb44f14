package dev.touchstone.page;

import dev.touchstone.page.words.DayView;
import java.util.List;

/// What the pages of rows and cells begin with: where they belong, when that was looked at, and what can be done about it.
///
/// @param comparison that it is a part of
/// @param place in the comparison
/// @param criterion that asks the question
/// @param hint unit or scale, and which way is better; may be empty
/// @param address absolute and permanent
/// @param due since when it is due for review, where it is
/// @param actions reporting and editing, as far as the site takes that
public record PartHead(
    Link comparison,
    Link place,
    Link criterion,
    String hint,
    String address,
    DayView reviewed,
    DayView due,
    List<Link> actions
) {

    public PartHead {
        actions = List.copyOf(actions);
    }
}
