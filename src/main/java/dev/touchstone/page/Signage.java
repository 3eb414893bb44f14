package dev.touchstone.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a page shows for links to parts that it once had: a fragment never reaches the server, so the page itself has to
/// lead on.
///
/// @param former the former fragments of each part of the page, by its fragment
/// @param notes what became of parts that are no longer on the page
public record Signage(Map<String, List<String>> former, List<Note> notes) {

    public static final Signage NONE = new Signage(Map.of(), List.of());

    public Signage {
        former = Collections.unmodifiableMap(new LinkedHashMap<>(former));
        notes = List.copyOf(notes);
    }

    /// What became of one part.
    ///
    /// @param anchor its fragment
    /// @param sentence why it is gone; empty where it is elsewhere
    public record Note(String anchor, String sentence, List<Link> links) {

        public Note {
            links = List.copyOf(links);
        }
    }
}
