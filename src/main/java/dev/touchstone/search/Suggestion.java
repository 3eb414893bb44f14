package dev.touchstone.search;

import dev.touchstone.library.Address;
import dev.touchstone.search.entry.HitKind;

/// A place that somebody who is still typing may be looking for.
///
/// @param title what the place is called
public record Suggestion(HitKind kind, String title, Address address) {}
