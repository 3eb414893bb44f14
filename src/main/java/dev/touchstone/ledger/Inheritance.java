package dev.touchstone.ledger;

import dev.touchstone.ledger.State.Live;
import dev.touchstone.ledger.State.Moved;
import dev.touchstone.ledger.State.Retired;
import dev.touchstone.ledger.State.Split;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What follows for a part of a page from what has become of the page, and of the criterion and the runtime that the part is
/// named for.
///
/// | part | is named for |
/// | --- | --- |
/// | `start-up-time` | a criterion: its row |
/// | `start-up-time.alder` | a criterion and a runtime: a cell |
/// | `alder`, `alder-up-at-once` | a runtime: its section, and a point in it |
record Inheritance(Addresses now, Succession succession) {

    /// Parts that pages have by themselves, as long as there is something to show in them.
    private static final Set<String> OWN = Set.of("in-short", "at-a-glance", "overview", "comparison", "options",
            "verdict", "faq", "sources", "release-table", "all-statements", "all-answers");

    /// The ids that a criterion or a runtime has now, or why it has none.
    ///
    /// @param reasons none, or one
    private record Names(List<String> ids, List<State> reasons) {

        private Names {
            ids = List.copyOf(ids);
            reasons = List.copyOf(reasons);
        }

        Optional<State> gone() {
            return reasons.stream().findFirst();
        }
    }

    /// What has become of a part that is not there; empty where nothing accounts for it.
    Optional<State> of(Address part) {
        Address page = part.whole();
        if (succession.known(page).isEmpty() || succession.isDropped(page)) {
            return Optional.empty();
        }
        return switch (succession.settled(page)) {
            case Live live -> onPage(page, part.fragment());
            case Moved(Address target) ->
                target.isPage() ? moved(target, part.fragment()) : Optional.of(new Moved(target));
            case Split(List<Address> targets) -> Optional.of(divided(targets, part.fragment()));
            case Retired retired -> Optional.of(retired);
        };
    }

    private static boolean isThere(State state) {
        return state instanceof Live;
    }

    private Optional<State> moved(Address page, String fragment) {
        Address same = page.at(fragment);
        boolean leadsOn = now.has(same) || succession.known(same).filter(state -> !isThere(state)).isPresent();
        return leadsOn ? Optional.of(new Moved(same)) : onPage(page, fragment);
    }

    private State divided(List<Address> pages, String fragment) {
        List<Address> same = pages.stream()
                .filter(Address::isPage)
                .map(page -> page.at(fragment))
                .filter(now::has)
                .toList();
        return State.leadingTo(same.isEmpty() ? pages : same);
    }

    private Optional<State> onPage(Address page, String fragment) {
        if (!succession.isCertain(page.at(fragment))) {
            return Optional.of(State.live());
        }
        int dot = fragment.indexOf('.');
        Optional<State> named = dot < 0 ? row(page, fragment).or(() -> ofRuntime(page, fragment))
                : cell(page, fragment.substring(0, dot), fragment.substring(dot + 1));
        return named.or(() -> OWN.contains(fragment) ? Optional.of(new Moved(page)) : Optional.empty());
    }

    private Optional<State> row(Address page, String criterion) {
        Names names = names(Address.CRITERIA, criterion);
        return leading(names.ids().stream().map(page::at)).or(names::gone);
    }

    private Optional<State> cell(Address page, String criterion, String runtime) {
        Names criteria = names(Address.CRITERIA, criterion);
        Names runtimes = names(Address.RUNTIMES, runtime);
        return leading(criteria.ids().stream().flatMap(row -> cells(page.at(row), runtimes)))
                .or(criteria::gone)
                .or(runtimes::gone)
                .or(() -> withRow(page.at(criterion), runtimes));
    }

    private static Stream<Address> cells(Address row, Names runtimes) {
        return runtimes.ids().stream().map(runtime -> row.at(row.fragment() + "." + runtime));
    }

    /// A cell goes where its row goes: to the same runtime's cell, or else to the row.
    private Optional<State> withRow(Address row, Names runtimes) {
        if (now.has(row) || succession.known(row).isEmpty()) {
            return Optional.empty();
        }
        return switch (succession.settled(row)) {
            case Live live -> Optional.empty();
            case Retired retired -> Optional.of(retired);
            case Moved(Address target) -> Optional.of(State.leadingTo(cellsOrRow(target, runtimes)));
            case Split(List<Address> targets) -> Optional.of(State.leadingTo(
                    targets.stream().flatMap(target -> cellsOrRow(target, runtimes).stream()).distinct().toList()));
        };
    }

    private List<Address> cellsOrRow(Address row, Names runtimes) {
        List<Address> cells = cells(row, runtimes).filter(now::has).toList();
        return cells.isEmpty() ? List.of(row) : cells;
    }

    /// The section of a runtime, or a point in it. An id may begin with another one, so the longest that fits is taken.
    private Optional<State> ofRuntime(Address page, String fragment) {
        List<State> found = new ArrayList<>();
        succession.formerIds(Address.RUNTIMES)
                .stream()
                .filter(id -> fragment.equals(id) || fragment.startsWith(id + "-"))
                .sorted((one, other) -> other.length() - one.length())
                .forEach(id -> {
                    Names names = names(Address.RUNTIMES, id);
                    leading(names.ids().stream().map(name -> page.at(name + fragment.substring(id.length()))))
                            .or(names::gone)
                            .ifPresent(found::add);
                });
        return found.stream().findFirst();
    }

    private Optional<State> leading(Stream<Address> candidates) {
        List<Address> there = candidates.filter(now::has).distinct().toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(State.leadingTo(there));
    }

    private Names names(String folder, String id) {
        Optional<Address> page = Address.read(folder + "/" + id).filter(at -> succession.known(at).isPresent());
        return page.map(succession::settled).map(state -> switch (state) {
            case Live live -> new Names(List.of(id), List.of());
            case Retired retired -> new Names(List.of(), List.of(retired));
            case Moved moved -> new Names(ids(folder, moved), List.of());
            case Split split -> new Names(ids(folder, split), List.of());
        }).orElseGet(() -> new Names(List.of(id), List.of()));
    }

    private static List<String> ids(String folder, State state) {
        return state.targets()
                .stream()
                .filter(target -> target.isPage() && target.page().startsWith(folder + "/"))
                .map(target -> target.page().substring(folder.length() + 1))
                .toList();
    }
}
