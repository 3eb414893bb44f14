package dev.touchstone.value;

import dev.touchstone.source.Place;
import java.util.List;

/// What a reader's words were understood to demand.
public sealed interface Demanded {

    /// A demand.
    record Clear(Demand demand) implements Demanded {}

    /// Nothing that could be demanded of answers of this kind.
    ///
    /// @param place what is wrong
    /// @param reason why, in words that end a sentence
    /// @param expected what belongs there, in words that end a sentence
    /// @param offered demands that may be meant, each in its one spelling
    record Unclear(Place place, String reason, String expected, List<String> offered) implements Demanded {

        public Unclear {
            offered = List.copyOf(offered);
        }
    }
}
