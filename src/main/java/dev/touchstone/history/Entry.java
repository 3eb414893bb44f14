package dev.touchstone.history;

import dev.touchstone.history.change.Change;
import dev.touchstone.library.Address;
import java.util.Set;

/// A change with the revision that brought it.
///
/// @param pages that show it, by the addresses that they have today
/// @param address what was changed, by the address that it has today, or would have
public record Entry(Commit commit, Change change, Set<String> pages, Address address) {

    public Entry {
        pages = Set.copyOf(pages);
    }

    /// A name that stays: made of what was changed as it was called then, and of the revision.
    public String name() {
        return change.key().substring(1).replace('#', '/') + "@" + commit.id();
    }
}
