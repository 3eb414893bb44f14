package dev.touchstone.ledger;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Tells of addresses that have vanished although nothing accounts for them, each cause once: a page together with its parts,
/// a row with its cells, a column with all of them, and nothing that follows from another page that is told.
record DroppedAnchors(WrittenLedger written, Addresses now, NavigableSet<Address> dropped) {

    DroppedAnchors {
        dropped = Collections.unmodifiableNavigableSet(new TreeSet<>(dropped));
    }

    List<Diagnostic> told() {
        Map<Address, List<Address>> causes = new TreeMap<>();
        dropped.stream()
                .filter(address -> !followsFromElsewhere(address))
                .forEach(address -> causes.computeIfAbsent(cause(address), any -> new ArrayList<>()).add(address));
        return causes.entrySet().stream().map(cause -> told(cause.getKey(), cause.getValue())).toList();
    }

    private Address cause(Address address) {
        int dot = address.fragment().indexOf('.');
        Address row = address.at(dot < 0 ? address.fragment() : address.fragment().substring(0, dot));
        if (dropped.contains(address.whole())) {
            return address.whole();
        }
        return dot < 0 || dropped.contains(row) ? row : firstOfColumn(address, address.fragment().substring(dot));
    }

    /// A cell whose whole column has gone is told with the others of that column.
    private Address firstOfColumn(Address cell, String column) {
        boolean isGone = now.of(cell.page()).stream().noneMatch(part -> part.endsWith(column));
        return !isGone ? cell
                : dropped.subSet(cell.whole(), true, cell, false)
                        .stream()
                        .filter(other -> other.fragment().endsWith(column) && !dropped.contains(row(other)))
                        .findFirst()
                        .orElse(cell);
    }

    private static Address row(Address cell) {
        return cell.at(cell.fragment().substring(0, cell.fragment().indexOf('.')));
    }

    /// Whether the page of the criterion, or of the runtime, that a part is named for has been dropped too.
    private boolean followsFromElsewhere(Address address) {
        if (address.isPage() || dropped.contains(address.whole())) {
            return false;
        }
        int dot = address.fragment().indexOf('.');
        String first = dot < 0 ? address.fragment() : address.fragment().substring(0, dot);
        Stream<Address> named = dot < 0 ? Stream.empty()
                : Address.read(Address.RUNTIMES + "/" + address.fragment().substring(dot + 1)).stream();
        boolean isPart = dropped.stream()
                .filter(page -> page.isPage() && page.page().startsWith(Address.RUNTIMES + "/"))
                .map(page -> page.page().substring(Address.RUNTIMES.length() + 1))
                .anyMatch(id -> first.equals(id) || first.startsWith(id + "-"));
        return isPart || Stream.concat(named, Address.read(Address.CRITERIA + "/" + first).stream())
                .anyMatch(dropped::contains);
    }

    private Diagnostic told(Address cause, List<Address> lost) {
        Address shown = lost.contains(cause) ? cause : lost.getFirst();
        Diagnostic found = Diagnostic.of(Code.DROPPED_ANCHOR, written.address(shown), message(shown, lost.size() - 1));
        Diagnostic helped = nearest(shown).map(near -> found.help("Is it now `" + near + "`?")).orElse(found);
        return helped.help(shown.isPage() ? renamed(shown) : moved(shown))
                .help("If it is gone for good, write why: `retired` and the reason, in place of `live`.");
    }

    private static String message(Address shown, int others) {
        String parts = others == 0 ? "" : others == 1 ? " and one other part" : " and " + others + " other parts";
        return shown.isPage()
                ? "the page `" + shown + "` is gone, and nothing says where it went"
                : "`#" + shown.fragment() + "`" + parts + " of `" + shown.page() + "` "
                        + (others == 0 ? "is gone, and nothing says where it went"
                                : "are gone, and nothing says where they went");
    }

    private static String renamed(Address page) {
        String id = page.page().substring(page.page().lastIndexOf('/') + 1);
        return "If its file was renamed, write `aliases: [" + id
                + "]` in the front matter of the new one: all its parts follow.";
    }

    private static String moved(Address part) {
        return "If it is somewhere else, write `moved` and its address now, in place of `live`"
                + (part.fragment().indexOf('.') < 0
                        ? "; a heading keeps its address with `{#" + part.fragment() + "}` behind it."
                        : ".");
    }

    /// The address that it probably has now: one that is new comes first.
    private Optional<String> nearest(Address gone) {
        List<Address> there = gone.isPage()
                ? now.all().filter(Address::isPage).filter(page -> siblings(page, gone)).toList()
                : now.of(gone.page()).stream().map(gone::at).toList();
        List<Address> fresh = there.stream().filter(address -> written.ledger().state(address).isEmpty()).toList();
        return nearest(gone, fresh)
                .or(() -> fresh.size() == 1 ? Optional.of(fresh.getFirst().toString()) : Optional.empty())
                .or(() -> nearest(gone, there));
    }

    /// Compared without what they have in common, which would make everything near to everything.
    private static Optional<String> nearest(Address gone, List<Address> candidates) {
        return Nearest.to(name(gone), candidates.stream().map(DroppedAnchors::name).toList())
                .flatMap(near -> candidates.stream().filter(one -> name(one).equals(near)).findFirst())
                .map(Address::toString);
    }

    private static String name(Address address) {
        return address.isPage() ? address.page().substring(address.page().lastIndexOf('/') + 1) : address.fragment();
    }

    private static boolean siblings(Address one, Address other) {
        return one.page()
                .substring(0, one.page().lastIndexOf('/'))
                .equals(other.page().substring(0, other.page().lastIndexOf('/')));
    }
}
