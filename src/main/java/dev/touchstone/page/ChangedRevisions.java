package dev.touchstone.page;

import dev.touchstone.history.Commit;
import dev.touchstone.history.Entry;
import dev.touchstone.history.History;
import dev.touchstone.history.change.Change;
import dev.touchstone.history.change.Change.Moved;
import dev.touchstone.history.change.Deed;
import dev.touchstone.library.Address;
import dev.touchstone.page.address.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Leads from a change to the page on which it was made, as it was after and before.
record ChangedRevisions(History history) {

    private static final Set<String> KEPT = Set.of(Address.COMPARISONS, Address.RUNTIMES, Address.CRITERIA,
            Address.GUIDES);

    /// The revision that brought a change, and the one before; without an address where the page was not there.
    List<Link> of(Entry entry) {
        Change change = entry.change();
        List<Link> links = new ArrayList<>();
        Commit commit = entry.commit();
        links.add(new Link("revision " + commit.shortId(),
                change.deed() == Deed.WITHDRAWN ? "" : address(commit, present(change))));
        if (change.deed() != Deed.PUBLISHED) {
            history.before(commit)
                    .map(last -> new Link("the one before, " + last.shortId(), address(last, former(change))))
                    .filter(link -> !link.href().isEmpty())
                    .ifPresent(links::add);
        }
        return links;
    }

    /// A row or cell that is gone or not there yet has no place on the page.
    private static Address present(Change change) {
        return change.deed() == Deed.REMOVED ? change.address().whole() : change.address();
    }

    private static Address former(Change change) {
        return change instanceof Moved moved ? moved.former()
                : change.deed() == Deed.ADDED ? change.address().whole() : change.address();
    }

    private static String address(Commit commit, Address at) {
        int slash = at.page().lastIndexOf('/');
        if (slash <= 0 || !KEPT.contains(at.page().substring(0, slash))) {
            return "";
        }
        String page = new SitePath(at.page()).pinned(commit.id()).value();
        return at.isPage() ? page : page + "#" + at.fragment();
    }
}
