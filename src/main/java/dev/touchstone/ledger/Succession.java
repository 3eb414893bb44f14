package dev.touchstone.ledger;

import dev.touchstone.ledger.State.Live;
import dev.touchstone.ledger.State.Moved;
import dev.touchstone.ledger.State.Retired;
import dev.touchstone.ledger.State.Split;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds out what has become of each address: what is there now, what the ledger says, and what follows from both.
///
/// What has vanished is not lost where something accounts for it: the page that it was part of was renamed, or else the
/// criterion or the runtime that it was named for. What nothing accounts for is dropped, and stays as it was written.
final class Succession {

    private final Ledger written;
    private final Addresses now;
    private final Predicate<Address> isCertain;
    private final Inheritance inheritance;
    private final Map<Address, State> found = new HashMap<>();
    private final Map<Address, State> ends = new HashMap<>();
    private final Set<Address> dropped = new LinkedHashSet<>();

    /// @param isCertain whether enough could be read: an address that is not there is really gone
    Succession(Ledger written, Addresses now, Predicate<Address> isCertain) {
        this.written = written;
        this.now = now;
        this.isCertain = isCertain;
        this.inheritance = new Inheritance(now, this);
    }

    /// The end of the way on from an address: every chain is followed.
    State settled(Address address) {
        Optional<Address> carried = carried(address);
        if (carried.isPresent()) {
            return new Moved(carried.get());
        }
        State state = state(address);
        if (state instanceof Live) {
            return state;
        }
        Ends ends = ends(address);
        return !ends.targets.isEmpty() ? State.leadingTo(List.copyOf(ends.targets))
                : ends.reasons.stream().findFirst().<State>map(Retired::new).orElse(state);
    }

    /// What has become of an address in one step; empty for one that never was.
    Optional<State> known(Address address) {
        boolean isKnown = now.has(address) || written.state(address).isPresent() || isFormer(address);
        return isKnown ? Optional.of(state(address)) : Optional.empty();
    }

    /// Whether an address has vanished, and nothing accounts for it.
    boolean isDropped(Address address) {
        return known(address).isPresent() && dropped.contains(address);
    }

    boolean isCertain(Address address) {
        return isCertain.test(address);
    }

    /// The ids of runtimes, or of criteria, that are no longer there.
    List<String> formerIds(String folder) {
        Set<String> ids = new LinkedHashSet<>();
        written.entries()
                .subMap(Address.ofPage(folder + "/0"), true, Address.ofPage(folder + "/zzzz"), true)
                .keySet()
                .stream()
                .filter(Address::isPage)
                .forEach(page -> ids.add(page.page()));
        ids.addAll(now.former().keySet().stream().filter(path -> path.startsWith(folder + "/")).toList());
        return ids.stream()
                .filter(path -> !now.has(Address.ofPage(path)))
                .map(path -> path.substring(folder.length() + 1))
                .toList();
    }

    private boolean isFormer(Address address) {
        return address.isPage() && now.former().containsKey(address.page());
    }

    /// A browser takes the fragment along when a page redirects: then it arrives at the part of that name, whatever else is
    /// written.
    private Optional<Address> carried(Address address) {
        if (address.isPage() || now.has(address) || now.has(address.whole())) {
            return Optional.empty();
        }
        Address page = address.whole();
        return known(page).isPresent()
                && ends.computeIfAbsent(page, this::settled) instanceof Moved(Address target)
                && target.isPage() && now.has(target.at(address.fragment()))
                        ? Optional.of(target.at(address.fragment()))
                        : Optional.empty();
    }

    private State state(Address address) {
        State known = found.get(address);
        if (known == null) {
            known = find(address);
            found.put(address, known);
        }
        return known;
    }

    private State find(Address address) {
        State last = written.state(address).orElse(State.live());
        if (now.has(address)) {
            return State.live();
        }
        if (isFormer(address)) {
            return new Moved(Address.ofPage(now.former().getOrDefault(address.page(), address.page())));
        }
        if (!(last instanceof Live) || !isCertain(address)) {
            return last;
        }
        Optional<State> inherited = address.isPage() ? Optional.empty() : inheritance.of(address);
        if (inherited.isEmpty()) {
            dropped.add(address);
        }
        return inherited.orElse(State.live());
    }

    /// Everything that an address leads to in the end.
    Ends ends(Address address) {
        Ends ends = new Ends();
        follow(address, new LinkedHashSet<>(), ends);
        return ends;
    }

    private void follow(Address address, Set<Address> way, Ends ends) {
        if (!way.add(address)) {
            ends.circle.addAll(way);
            return;
        }
        switch (known(address).orElse(State.live())) {
            case Live live -> ends.targets.add(address);
            case Moved(Address target) -> follow(target, way, ends);
            case Split(List<Address> targets) -> targets.forEach(target -> follow(target, way, ends));
            case Retired(String reason) -> ends.reasons.add(reason);
        }
        way.remove(address);
    }

    /// Where the ways from an address end.
    static final class Ends {

        private final Set<Address> targets = new LinkedHashSet<>();
        private final Set<String> reasons = new LinkedHashSet<>();
        private final Set<Address> circle = new LinkedHashSet<>();

        /// Whether one of them leads back to an address, and never ends.
        boolean comeBackTo(Address address) {
            return circle.contains(address);
        }
    }
}
