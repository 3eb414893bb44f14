package dev.touchstone.history;

import dev.touchstone.history.change.Change;
import dev.touchstone.library.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that was changed in the known revisions, newest first.
///
/// @param byPage the same for each page that shows it
/// @param beginning why nothing is known of the time before
public record Changelog(List<Entry> entries, Map<String, List<Entry>> byPage, Beginning beginning) {

    public Changelog {
        entries = List.copyOf(entries);
        byPage = Collections.unmodifiableMap(byPage);
    }

    static Changelog none(Beginning why) {
        return new Changelog(List.of(), Map.of(), why);
    }

    /// That of some revisions.
    ///
    /// @param commits newest first
    /// @param changes that each of them brought
    static Changelog of(List<Commit> commits, Map<String, List<Change>> changes, Beginning beginning) {
        Today today = new Today();
        List<Entry> entries = new ArrayList<>();
        for (Commit commit : commits) {
            List<Change> brought = changes.getOrDefault(commit.id(), List.of());
            brought.forEach(change -> entries.add(new Entry(commit, change, today.pages(change),
                    today.address(change.address()))));
            brought.forEach(today::before);
        }
        Map<String, List<Entry>> byPage = new HashMap<>();
        entries.forEach(entry -> entry.pages()
                .forEach(page -> byPage.computeIfAbsent(page, any -> new ArrayList<>()).add(entry)));
        byPage.replaceAll((page, found) -> List.copyOf(found));
        return new Changelog(entries, byPage, beginning);
    }

    /// What was changed that a page shows.
    public List<Entry> of(String page) {
        return byPage.getOrDefault(page, List.of());
    }

    /// What was changed in one row or cell, or with it: of a cell its row, and of both their article as a whole.
    public List<Entry> of(Address part) {
        return of(part.page()).stream().filter(entry -> concerns(entry, part)).toList();
    }

    private static boolean concerns(Entry entry, Address part) {
        Address at = entry.address();
        boolean isHere = at.page().equals(part.page());
        boolean isWhole = at.isPage() || at.equals(part) || part.fragment().startsWith(at.fragment() + ".");
        return switch (entry.change()) {
            case Change.CellChanged _ ->
                at.equals(part) || (isHere && at.fragment().startsWith(part.fragment() + "."));
            case Change.RowChanged _,Change.Moved _ -> isHere && isWhole;
            case Change.Published _,Change.Withdrawn _ -> isHere;
            case Change.ColumnsChanged _ -> isHere;
            case Change.LinesChanged _,Change.TextChanged _ -> false;
        };
    }

    /// The day on which something was last changed that a page shows.
    public Optional<LocalDate> day(String page) {
        return of(page).stream().findFirst().map(entry -> entry.commit().day());
    }
}
