package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.Optional;

/// How the cells of a criterion are read: the kind that an editor names, with what the criterion adds to it.
public sealed interface ValueKind
    permits
    RatingKind,
    QuantityKind,
    SupportKind,
    NamesKind,
    VersionKind,
    DateKind,
    TextKind {

    /// The word in a criterion's `kind`.
    String keyword();

    /// What this kind accepts, for a message: `a level such as Excellent, Good or Limited`.
    String accepts();

    /// Reads one statement's value. Empty, with an error, where the text is not of this kind.
    Checked<Optional<Reading>> read(Written written);

    /// The direction of a criterion that does not say `better`: only ratings and support have an order of their own,
    /// in which higher is better.
    default Direction usualDirection() {
        return Direction.NONE;
    }

    /// What an author wrote, after its sources were taken off.
    ///
    /// @param text the value, without its closing parentheses
    /// @param remarks what stood in the closing parentheses, parted at commas
    record Written(Located<String> text, List<Located<String>> remarks) {

        public Written {
            remarks = List.copyOf(remarks);
        }

        /// The value's words, with every kind of space as a plain one and none around them.
        String plain() {
            return Piece.of(text.value()).text();
        }

        /// A value whose remarks explain it.
        Reading noted(Value value) {
            return new Reading(value, List.of(), remarks);
        }

        /// A value whose remarks say under which conditions it holds.
        Reading conditioned(Value value) {
            return new Reading(value, remarks, List.of());
        }
    }

    /// What a statement says: its value, and which of its remarks are conditions and which are notes.
    record Reading(Value value, List<Located<String>> conditions, List<Located<String>> notes) {

        public Reading {
            conditions = List.copyOf(conditions);
            notes = List.copyOf(notes);
        }
    }
}
