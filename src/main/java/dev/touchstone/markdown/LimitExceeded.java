package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Diagnostic;

/// Ends a reading that found more than its [Limit] allows; it carries what the author is told, and never leaves this package.
final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    LimitExceeded(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
