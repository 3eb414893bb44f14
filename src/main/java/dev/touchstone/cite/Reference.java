package dev.touchstone.cite;

import java.util.List;

/// Everything by which a page, a row or a cell is cited. Text that is not known is empty.
///
/// @param key by which a reference manager tells it from others
/// @param title its own
/// @param container what it is a part of; empty for a page
/// @param publisher the site's name
/// @param authors as the article names them; none are invented
/// @param address absolute, and permanent
/// @param published the day on which the article first appeared, as ISO 8601 has it
/// @param reviewed the day on which what it says was last looked at, likewise
/// @param revision of the content's version control
/// @param pinned the address, absolute, where it is shown as it is in that revision; empty where nobody knows the revision
public record Reference(
    String key,
    String title,
    String container,
    String publisher,
    List<String> authors,
    String address,
    String published,
    String reviewed,
    ContentHash hash,
    String revision,
    String pinned
) {

    public Reference {
        authors = List.copyOf(authors);
    }

    /// What tells this version of it from others, in words.
    String version() {
        return "Content " + hash.full()
                + (revision.isEmpty() ? "" : ", revision " + revision + ". Pinned at " + pinned);
    }
}
