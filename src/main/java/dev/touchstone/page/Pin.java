package dev.touchstone.page;

import dev.touchstone.page.words.DayView;

/// What a page says that shows a revision instead of the present.
///
/// @param revision the beginning of the revision's id
/// @param day on which the revision was made
/// @param present the path of the page as it is today; empty where it is no more
/// @param changes the address of what was changed on it since
public record Pin(String revision, DayView day, String present, String changes) {}
