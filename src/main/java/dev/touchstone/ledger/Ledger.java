package dev.touchstone.ledger;

import dev.touchstone.library.Address;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Every address ever published, each with what has become of it.
///
/// @param entries by address, pages before their parts
public record Ledger(NavigableMap<Address, State> entries) {

    public static final Ledger EMPTY = new Ledger(new TreeMap<>());

    /// The file of the content folder that holds it.
    public static final String PATH = "anchors.lock";

    public Ledger {
        entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
    }

    public Optional<State> state(Address address) {
        return Optional.ofNullable(entries.get(address));
    }

    /// The entries of a page and of its parts.
    public NavigableMap<Address, State> of(String page) {
        return entries.subMap(Address.ofPage(page), true, new Address(page, LAST), true);
    }

    /// The same ledger with other states for some addresses.
    public Ledger with(Map<Address, State> changes) {
        NavigableMap<Address, State> changed = new TreeMap<>(entries);
        changed.putAll(changes);
        return new Ledger(changed);
    }

    /// No fragment comes behind it.
    private static final String LAST = "z".repeat(300);
}
