package dev.touchstone.ledger;

import dev.touchstone.ledger.State.Live;
import dev.touchstone.ledger.State.Moved;
import dev.touchstone.ledger.State.Retired;
import dev.touchstone.library.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the pages of a site have to show, so that every address of its ledger leads somewhere.
///
/// A browser takes a fragment along when a page redirects. So a page answers for its own former parts and for those of every
/// page that has moved to it.
public final class Signposts {

    private final Ledger ledger;
    private final Map<String, State> pages;
    private final Map<String, List<String>> arrivals;

    private Signposts(Ledger ledger, Map<String, State> pages, Map<String, List<String>> arrivals) {
        this.ledger = ledger;
        this.pages = Collections.unmodifiableMap(pages);
        this.arrivals = Collections.unmodifiableMap(arrivals);
    }

    public static Signposts of(Ledger ledger) {
        Map<String, State> pages = new TreeMap<>();
        Map<String, List<String>> arrivals = new TreeMap<>();
        ledger.entries().forEach((address, state) -> {
            if (address.isPage() && !(state instanceof Live)) {
                pages.put(address.page(), state);
            }
            if (address.isPage() && state instanceof Moved(Address target)) {
                arrivals.computeIfAbsent(target.page(), any -> new ArrayList<>()).add(address.page());
            }
        });
        return new Signposts(ledger, pages, arrivals);
    }

    /// What a page shows of former parts.
    ///
    /// @param former the former fragments of a part that is there, by its fragment
    /// @param notes about parts that are not there
    public record Signs(Map<String, List<String>> former, List<Note> notes) {

        public Signs {
            former = Collections.unmodifiableMap(new LinkedHashMap<>(former));
            notes = List.copyOf(notes);
        }
    }

    /// What became of a part that is not on its page.
    ///
    /// @param targets where it is now; none where it is gone for good
    /// @param reasons why it is gone
    public record Note(String fragment, List<Address> targets, List<String> reasons) {

        public Note {
            targets = List.copyOf(targets);
            reasons = List.copyOf(reasons);
        }
    }

    /// The pages that are no longer there, each with what became of it.
    public Map<String, State> pages() {
        return pages;
    }

    /// What became of one address, if it was ever published.
    public Optional<State> state(Address address) {
        return ledger.state(address);
    }

    /// What a page has to show.
    ///
    /// @param parts the fragments that it has now
    public Signs on(String page, Set<String> parts) {
        Map<String, Set<State>> gone = new TreeMap<>();
        Stream.concat(Stream.of(page), arrivals.getOrDefault(page, List.of()).stream())
                .flatMap(from -> ledger.of(from).entrySet().stream())
                .filter(entry -> !entry.getKey().isPage() && !(entry.getValue() instanceof Live))
                .filter(entry -> !parts.contains(entry.getKey().fragment()))
                .forEach(entry -> gone.computeIfAbsent(entry.getKey().fragment(), any -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        Map<String, List<String>> former = new TreeMap<>();
        List<Note> notes = new ArrayList<>();
        gone.forEach((fragment, states) -> {
            if (states.size() == 1 && states.iterator().next() instanceof Moved(Address target)
                    && target.page().equals(page)) {
                former.computeIfAbsent(target.fragment(), any -> new ArrayList<>()).add(fragment);
            } else {
                notes.add(note(fragment, states));
            }
        });
        former.remove("");
        return new Signs(former, notes);
    }

    /// What the page at the address of one that is gone has to show: parts of it to which something else happened.
    public Signs beside(String page) {
        List<Note> notes = ledger.of(page)
                .entrySet()
                .stream()
                .filter(entry -> !entry.getKey().isPage() && !(entry.getValue() instanceof Live)
                        && !entry.getValue().equals(pages.get(page)))
                .map(entry -> note(entry.getKey().fragment(), Set.of(entry.getValue())))
                .toList();
        return new Signs(Map.of(), notes);
    }

    private static Note note(String fragment, Set<State> states) {
        return new Note(fragment, states.stream().flatMap(state -> state.targets().stream()).distinct().toList(),
                states.stream()
                        .flatMap(state -> state instanceof Retired(String reason) ? Stream.of(reason) : Stream.empty())
                        .distinct()
                        .toList());
    }
}
