package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import java.util.function.Supplier;

/// How much of something a text may hold. No text that somebody wants to read comes near; texts made to hurt do.
enum Limit {
    /// Quotations and lists inside each other.
    CONTAINER_NESTING(16, "quotations and lists inside each other"),
    /// Emphasis, links and other inline forms inside each other.
    INLINE_NESTING(32, "inline forms inside each other");

    private final int most;
    private final String what;

    Limit(int most, String what) {
        this.most = most;
        this.what = what;
    }

    int most() {
        return most;
    }

    /// Ends the reading if the value is beyond the limit.
    void check(int value, Supplier<Place> place) {
        if (value > most) {
            throw new Exceeded(told(value, place.get()));
        }
    }

    Diagnostic told(int value, Place place) {
        return Diagnostic.of(Code.LIMIT_EXCEEDED, place, value + " " + what + ", the limit is " + most);
    }

    /// Ends a reading; it carries what the author is told.
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        Exceeded(Diagnostic diagnostic) {
            super(diagnostic.toString());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }
}
