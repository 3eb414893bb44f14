package dev.touchstone.ledger;

import dev.touchstone.ledger.State.Live;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A ledger brought in line with what is published: addresses that are new are in it, those that have moved lead on, and none
/// is ever missing.
///
/// @param ledger as it should be written
/// @param changes what is new in it, or other than it was written
/// @param dropped addresses that have vanished although nothing accounts for them; in the ledger they stay as they were
/// @param circles addresses whose way leads back to them
public record Reconciliation(
    Ledger ledger,
    Map<Address, State> changes,
    NavigableSet<Address> dropped,
    Set<Address> circles
) {

    public Reconciliation {
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        dropped = Collections.unmodifiableNavigableSet(new TreeSet<>(dropped));
        circles = Collections.unmodifiableSet(new TreeSet<>(circles));
    }

    /// Reconciles what is written with what is there.
    ///
    /// @param isCertain whether enough could be read: only then an address that is missing is gone, and one that is new is meant
    public static Reconciliation of(Ledger written, Addresses now, Predicate<Address> isCertain) {
        Succession succession = new Succession(written, now, isCertain);
        NavigableMap<Address, State> entries = new TreeMap<>();
        NavigableSet<Address> dropped = new TreeSet<>();
        NavigableSet<Address> circles = new TreeSet<>();
        written.entries().forEach((address, state) -> {
            entries.put(address, succession.settled(address));
            if (succession.isDropped(address)) {
                dropped.add(address);
            }
            if (!isLive(state) && succession.ends(address).comeBackTo(address)) {
                circles.add(address);
            }
        });
        now.all()
                .filter(isCertain)
                .forEach(address -> entries.put(address, State.live()));
        now.former()
                .keySet()
                .stream()
                .map(Address::ofPage)
                .forEach(page -> entries.put(page, succession.settled(page)));
        return new Reconciliation(new Ledger(entries), changes(written, entries), dropped, circles);
    }

    /// The beginning of a ledger: everything that is published now.
    public static Ledger begun(Addresses now) {
        return of(Ledger.EMPTY, now, page -> true).ledger();
    }

    /// How many addresses are new.
    long added(Ledger written) {
        return changes.keySet().stream().filter(address -> written.state(address).isEmpty()).count();
    }

    /// Whether something is at an address, as far as the ledger says.
    static boolean isLive(State state) {
        return state instanceof Live;
    }

    private static Map<Address, State> changes(Ledger written, Map<Address, State> entries) {
        Map<Address, State> changes = new TreeMap<>(entries);
        changes.entrySet()
                .removeIf(entry -> written.state(entry.getKey()).filter(entry.getValue()::equals).isPresent());
        return changes;
    }
}
