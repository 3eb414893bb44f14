package dev.touchstone.prose;

import dev.touchstone.source.Place;
import dev.touchstone.value.Unit;

/// A figure that a text states.
///
/// @param place all the words that belong to it, from its sign to its unit
/// @param cell how a cell of a table says it; empty where no kind of value can
/// @param unit what it is counted or measured in; a plain number where that is not said
public record Figure(Kind kind, Place place, String cell, Unit unit) {

    /// What sort of figure it is.
    public enum Kind {
        /// An amount with a unit, a share, a ratio or a plain number.
        QUANTITY,
        VERSION,
        DATE,
        /// A number written as a word, which stands for no exact figure: `thousands of requests`.
        WORD
    }

    /// The words of the text, a line break among them as a space.
    public String words() {
        return place.text().replaceAll("\\s+", " ").strip();
    }
}
