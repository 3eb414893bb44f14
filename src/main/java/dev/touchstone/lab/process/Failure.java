package dev.touchstone.lab.process;

import java.io.Serial;

/// An arm that did not do what it should: nothing of it counts, and the rest of the run goes on.
public final class Failure extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /// @param reason one sentence without a full stop at its end, about the program
    public Failure(String reason) {
        super(reason);
    }

    /// What went wrong, in one sentence.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
