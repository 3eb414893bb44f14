package dev.touchstone.matter;

/// A key that a file may hold: how it is called, whether it must be there, what its value may be, and what it is for.
/// From this alone it is read, checked, explained and, for editors' tools, described.
///
/// @param doc what an author should know of it, in one sentence
public record Key<T>(String name, boolean isRequired, Shape<T> shape, String doc) {

    public static <T> Key<T> required(String name, Shape<T> shape, String doc) {
        return new Key<>(name, true, shape, doc);
    }

    public static <T> Key<T> optional(String name, Shape<T> shape, String doc) {
        return new Key<>(name, false, shape, doc);
    }
}
