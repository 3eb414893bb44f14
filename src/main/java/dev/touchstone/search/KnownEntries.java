package dev.touchstone.search;

import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.search.entry.Entry;
import dev.touchstone.search.entry.Entry.Body;
import dev.touchstone.search.entry.Entry.Said;
import dev.touchstone.search.entry.Unit;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The places of a library's pages, by address: pages that were found are likely to be found again, so the places of the last ones are kept,
/// and each place's words once somebody has wanted them.
final class KnownEntries {

    /// Pages; those of an article of 16 kB take some ten thousand bytes.
    private static final int MOST = 400;

    private final Library library;
    private final Map<String, Places> pages = Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Places> eldest) {
                    return size() > MOST;
                }
            });

    KnownEntries(Library library) {
        this.library = library;
    }

    /// The place at an address that the index has.
    Entry at(Address address) {
        Unit unit = Unit.with(address, library).orElseThrow(() -> missing(address));
        Places page = pages.get(unit.key());
        if (page == null) {
            page = new Places(byAddress(unit));
            pages.put(unit.key(), page);
        }
        Entry entry = page.byAddress().get(address);
        if (entry == null) {
            throw missing(address);
        }
        return entry;
    }

    private Map<Address, Entry> byAddress(Unit unit) {
        Map<Address, Entry> entries = new HashMap<>();
        unit.entries(library).forEach(entry -> entries.putIfAbsent(entry.address(), readOnce(entry)));
        return entries;
    }

    private static Entry readOnce(Entry entry) {
        return new Entry(entry.kind(), entry.address(), entry.title(), entry.names(), entry.trail(), entry.runtimes(),
                entry.group(), new Once(entry.body()));
    }

    private static IllegalStateException missing(Address address) {
        return new IllegalStateException("the index has " + address + ", and its library has not");
    }

    /// The places of one page.
    private record Places(Map<Address, Entry> byAddress) {

        private Places {
            byAddress = Collections.unmodifiableMap(new HashMap<>(byAddress));
        }
    }

    /// Words that are read when they are first wanted.
    private static final class Once implements Body {

        private final Body body;
        private final Map<Boolean, Said> read = Collections.synchronizedMap(new HashMap<>(1));

        private Once(Body body) {
            this.body = body;
        }

        @Override
        public Said said() {
            return read.computeIfAbsent(true, any -> body.said());
        }
    }
}
