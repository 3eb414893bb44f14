package dev.touchstone.history;

/// Why nothing is known of the time before the oldest revision.
public enum Beginning {
    /// There was nothing before it.
    FIRST,
    /// The repository is a shallow clone, which has no more.
    SHALLOW,
    /// There is more than is looked at.
    BOUNDED,
    /// There is no repository.
    NO_REPOSITORY,
    /// There is one, but it cannot be read.
    UNREADABLE
}
