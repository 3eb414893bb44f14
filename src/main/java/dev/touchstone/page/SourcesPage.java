package dev.touchstone.page;

import dev.touchstone.page.words.DayView;
import java.util.List;

/// Every source, and everything that rests on it.
///
/// @param statements how many statements of all articles cite a source
public record SourcesPage(Frame frame, int statements, List<Entry> entries) implements Page {

    public SourcesPage {
        entries = List.copyOf(entries);
    }

    /// One source.
    ///
    /// @param key its address on this page
    /// @param href the document itself; empty where it cannot be followed
    /// @param about the names of the runtimes that its publisher makes, or empty
    /// @param statements how many statements cite it
    public record Entry(
        String key,
        String title,
        String href,
        String makers,
        String kind,
        DayView published,
        DayView accessed,
        String about,
        int statements,
        List<Use> uses
    ) {

        public Entry {
            uses = List.copyOf(uses);
        }
    }

    /// One article that cites a source.
    ///
    /// @param rows those of its rows that do; empty where only its prose does
    public record Use(Link article, List<Link> rows) {

        public Use {
            rows = List.copyOf(rows);
        }
    }
}
