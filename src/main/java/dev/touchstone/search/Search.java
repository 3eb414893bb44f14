package dev.touchstone.search;

import dev.touchstone.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Searching one library. Its index is written when it is first asked, at the cost of what has changed since the library before it, and
/// whoever asks meanwhile waits.
public final class Search {

    private final Library library;
    private final LibraryIndex index;
    private volatile List<Snapshot> taken = List.of();

    private Search(Library library, LibraryIndex index) {
        this.library = library;
        this.index = index;
    }

    /// A first library.
    public static Search of(Library library) {
        return new Search(library, new LibraryIndex());
    }

    /// The library after something in it has changed.
    public Search again(Library changed) {
        return changed == library ? this : new Search(changed, index);
    }

    /// Writes the index, so that nobody who asks has to wait.
    public void prepare() {
        Snapshot _ = snapshot();
    }

    /// What a question finds; any text is one.
    public SearchAnswer answer(SearchQuestion question) {
        try {
            return snapshot().answer(question);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory can be read", impossible);
        }
    }

    /// Where somebody who has typed so far may be going, best guess first.
    public List<Suggestion> suggest(String text) {
        try {
            return snapshot().suggest(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory can be read", impossible);
        }
    }

    private Snapshot snapshot() {
        List<Snapshot> known = taken;
        return known.isEmpty() ? take() : known.getFirst();
    }

    private synchronized Snapshot take() {
        if (taken.isEmpty()) {
            try {
                taken = List.of(index.of(library));
            } catch (IOException impossible) {
                throw new UncheckedIOException("an index in memory can be written", impossible);
            }
        }
        return taken.getFirst();
    }
}
