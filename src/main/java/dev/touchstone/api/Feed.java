package dev.touchstone.api;

import java.time.Instant;
import java.util.List;

/// What was changed lately, for programs that ask again and again.
///
/// @param id a name that stays
/// @param page what it is about, as a page; absolute, like all addresses here
/// @param self its own address
/// @param licence of the text, or empty
/// @param items newest first
public record Feed(
    String id,
    String title,
    String page,
    String self,
    String author,
    String licence,
    Instant updated,
    List<Item> items
) implements Form {

    public Feed {
        items = List.copyOf(items);
    }

    /// One change.
    ///
    /// @param id a name that stays, whatever is renamed later
    /// @param link where it can be seen
    /// @param article in which it was changed
    /// @param revision the id of the revision
    /// @param from what was said before
    /// @param to what has been said since
    public record Item(
        String id,
        String title,
        String link,
        String article,
        String revision,
        Instant updated,
        List<String> from,
        List<String> to
    ) {

        public Item {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
