package dev.touchstone.search;

import dev.touchstone.library.Address;
import dev.touchstone.search.Hit.FoundCell;
import dev.touchstone.search.Wanted.Choice;
import dev.touchstone.search.entry.Entry;
import dev.touchstone.search.entry.Entry.CellText;
import dev.touchstone.search.entry.Entry.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is shown of places, taken from the library.
final class Hits {

    private final List<Wanted> words;
    private final Passages passages;
    private final KnownEntries known;

    Hits(KnownEntries known, List<Wanted> words) {
        this.known = known;
        this.words = List.copyOf(words);
        this.passages = new Passages(words);
    }

    /// Marking what was asked for takes most of the time of an answer, so several hits are made at once.
    List<Hit> at(List<String> places) {
        return places.parallelStream().map(this::hit).toList();
    }

    private Hit hit(String place) {
        try {
            return at(place);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    /// The index is of this very library, so the place is there.
    private Hit at(String place) throws IOException {
        Address address = Fields.address(place);
        Entry entry = known.at(address);
        Said said = entry.body().said();
        String asked = askedCell(said.cells());
        List<FoundCell> cells = new ArrayList<>();
        for (CellText cell : said.cells()) {
            cells.add(new FoundCell(cell.runtime(), address.whole().at(cell.fragment()),
                    passages.whole(cell.text()), cell.fragment().equals(asked)));
        }
        return new Hit(entry.kind(), asked.isEmpty() ? address : address.whole().at(asked),
                passages.whole(entry.title()), entry.trail(), cells, passages.of(said.text()));
    }

    /// The fragment of the one cell that has more of the words than every other cell; empty where there is none.
    private String askedCell(List<CellText> cells) {
        List<Integer> counts = cells.stream().map(this::count).toList();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return most > 0 && counts.stream().filter(count -> count == most).count() == 1
                ? cells.get(counts.indexOf(most)).fragment()
                : "";
    }

    private int count(CellText cell) {
        Set<String> there = Fields.words(cell)
                .flatMap(text -> QuestionWords.in(text).stream())
                .collect(Collectors.toUnmodifiableSet());
        return Math.toIntExact(
                words.stream().filter(word -> word.choices().map(Choice::term).anyMatch(there::contains)).count());
    }
}
