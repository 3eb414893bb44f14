package dev.touchstone.diagnostic;

import dev.touchstone.source.Place;

/// One replacement in a file: the text that is to stand at a place instead of what stands there now.
public record Edit(Place place, String text) {

    /// Whether both touch the same characters, or insert at the same spot, so that only one of them can be made.
    boolean collides(Edit other) {
        if (!place.file().path().equals(other.place.file().path())) {
            return false;
        }
        return place.start() == other.place.start()
                || (place.start() < other.place.end() && other.place.start() < place.end());
    }
}
