package dev.touchstone.history;

import dev.touchstone.history.change.Change;
import dev.touchstone.library.Address;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What older names have become, while one goes back in time from revision to revision.
final class Today {

    private final Map<String, String> pages = new HashMap<>();
    private final Map<Address, Address> rows = new HashMap<>();

    Set<String> pages(Change change) {
        return change.pages().stream().map(this::page).collect(Collectors.toUnmodifiableSet());
    }

    private String page(String page) {
        return pages.getOrDefault(page, page);
    }

    /// Where a page, row or cell is today that was at an address then.
    Address address(Address then) {
        if (!then.page().startsWith(Address.COMPARISONS + "/") || then.isPage()) {
            return new Address(page(then.page()), then.fragment());
        }
        int dot = then.fragment().indexOf('.');
        String criterion = dot < 0 ? then.fragment() : then.fragment().substring(0, dot);
        Address row = new Address(then.page(), criterion);
        Address now = rows.getOrDefault(row, new Address(page(then.page()), id(Address.CRITERIA, criterion)));
        return dot < 0 ? now
                : now.at(now.fragment() + "." + id(Address.RUNTIMES, then.fragment().substring(dot + 1)));
    }

    private String id(String folder, String then) {
        return page(folder + "/" + then).substring(folder.length() + 1);
    }

    /// Goes back behind a change.
    void before(Change change) {
        if (change instanceof Change.Moved moved) {
            if (moved.former().isPage()) {
                pages.put(moved.former().page(), page(moved.address().page()));
            } else {
                rows.put(moved.former(), address(moved.address()));
            }
        }
    }
}
