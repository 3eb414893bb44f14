package dev.touchstone.diagnostic;

import dev.touchstone.source.Place;
import java.util.List;

/// A repair that needs no judgement: replacements that are made together or not at all.
///
/// @param label what it does, in the imperative: "Write `—`"
/// @param edits one or more, all in the file of the finding
public record Fix(String label, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a repair that changes nothing: " + label);
        }
    }

    /// The repair that puts a text in the place of another.
    public static Fix replace(Place place, String text) {
        String label = text.isEmpty() ? "Remove `" + place.text() + "`"
                : text.isBlank() ? "Insert a space" : "Write `" + text.strip() + "`";
        return new Fix(label, List.of(new Edit(place, text)));
    }
}
