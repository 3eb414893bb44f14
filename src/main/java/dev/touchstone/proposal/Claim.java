package dev.touchstone.proposal;

import dev.touchstone.source.Place;
import java.util.List;

/// Something that an article states and no source backs.
///
/// @param runtime the id of the runtime that it seems to be about; empty where none is named near it
/// @param cell how a cell says it; empty where no kind of value can
/// @param conditions under which it is stated, as the article names them
/// @param place where it stands
public record Claim(String runtime, String cell, List<String> conditions, Place place) {

    public Claim {
        conditions = List.copyOf(conditions);
    }

    /// The words of the article, on one line.
    public String words() {
        return place.text().replaceAll("\\s+", " ").strip();
    }

    /// Whether both say the same of the same.
    boolean repeats(Claim other) {
        return runtime.equals(other.runtime) && cell.equals(other.cell) && conditions.equals(other.conditions);
    }
}
