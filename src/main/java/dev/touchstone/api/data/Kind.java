package dev.touchstone.api.data;

/// What sort of answer a criterion takes.
public enum Kind {
    RATING, QUANTITY, SUPPORT, NAMES, VERSION, DATE, TEXT
}
