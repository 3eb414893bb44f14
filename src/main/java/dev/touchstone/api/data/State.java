package dev.touchstone.api.data;

/// Whether a statement says anything.
public enum State {
    KNOWN, UNKNOWN, NOT_APPLICABLE
}
