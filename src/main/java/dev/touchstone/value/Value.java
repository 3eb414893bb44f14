package dev.touchstone.value;

/// What one statement of a cell says, once its criterion's kind has read it.
public sealed interface Value
    permits
    Rating,
    Quantity,
    Support,
    Names,
    Version,
    Day,
    Text,
    Unknown,
    NotApplicable {

    /// The plain way to write it in a cell. Reading it gives the same value again.
    String canonical();

    /// The same in English words, for running text and for those who hear the page.
    String phrase();

    /// Whether both say the same, however each is spelled.
    default boolean means(Value other) {
        return getClass().equals(other.getClass()) && meaning().equals(other.meaning());
    }

    /// What it says, without how it is spelled: two values of one type mean the same where these are equal.
    default Object meaning() {
        return canonical();
    }
}
