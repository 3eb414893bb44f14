package dev.touchstone.page;

import dev.touchstone.page.Signage.Note;
import java.util.List;

/// What is shown where a page was: why it is gone, or where its parts are now, and what else there is.
///
/// @param sentence the reason
/// @param targets where its parts are; none where it is gone for good
/// @param notes what became of parts of it that went elsewhere
public record GonePage(
    Frame frame,
    String title,
    String sentence,
    List<Link> targets,
    List<Note> notes,
    List<Card> comparisons
) implements Page {

    public GonePage {
        targets = List.copyOf(targets);
        notes = List.copyOf(notes);
        comparisons = List.copyOf(comparisons);
    }
}
