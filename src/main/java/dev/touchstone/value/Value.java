package dev.touchstone.value;

/// What one statement of a cell says, once its criterion's kind has read it.
public sealed interface Value
        permits Rating, Quantity, Support, Names, Version, Day, Text, Unknown, NotApplicable {
}
