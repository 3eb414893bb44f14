package dev.touchstone.history.change;

/// What was done.
public enum Deed {
    PUBLISHED, MOVED, WITHDRAWN, ADDED, REMOVED, CHANGED;

    /// One word that says that it was done.
    public String word() {
        return switch (this) {
            case PUBLISHED -> "published";
            case MOVED -> "moved";
            case WITHDRAWN -> "withdrawn";
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
        };
    }

    /// Adding to nothing, removing everything, or changing one into the other.
    static Deed of(boolean hadSome, boolean hasSome) {
        return hadSome && hasSome ? CHANGED : hasSome ? ADDED : REMOVED;
    }
}
