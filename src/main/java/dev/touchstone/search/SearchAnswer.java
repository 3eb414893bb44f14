package dev.touchstone.search;

import dev.touchstone.query.Problem;
import dev.touchstone.search.entry.HitKind;
import java.util.List;

/// What was found.
///
/// @param total how many places there are, on all pages and beyond the last one
/// @param pages how many pages of them can be read
/// @param kinds how many places of each kind there are, whichever kinds are wanted; so with runtimes and groups
public record SearchAnswer(
    SearchQuestion question,
    Understood understood,
    int total,
    int pages,
    List<Hit> hits,
    List<Counted<HitKind>> kinds,
    List<Counted<String>> runtimes,
    List<Counted<String>> groups
) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        kinds = List.copyOf(kinds);
        runtimes = List.copyOf(runtimes);
        groups = List.copyOf(groups);
    }

    /// How the words of a question were taken.
    ///
    /// @param unknown words that nobody has and that resemble none that somebody has
    /// @param replaced words that nobody has, with those that were taken instead
    /// @param meant the question with these words; empty where nothing was replaced
    /// @param some whether no place has all the words, so that places with some of them are shown
    /// @param cut whether the question was too long, and only its beginning counted
    /// @param filters kinds, runtimes and groups that there are none of
    public record Understood(
        List<String> unknown,
        List<Replaced> replaced,
        String meant,
        boolean some,
        boolean cut,
        List<Problem> filters
    ) {

        public Understood {
            unknown = List.copyOf(unknown);
            replaced = List.copyOf(replaced);
            filters = List.copyOf(filters);
        }

        Understood without(List<Problem> others) {
            return new Understood(unknown, replaced, meant, some, cut, others);
        }
    }

    /// A word for which others were taken.
    public record Replaced(String word, List<String> others) {

        public Replaced {
            others = List.copyOf(others);
        }
    }

    /// A value by which hits can be narrowed.
    ///
    /// @param wanted whether it was asked for
    public record Counted<T>(T value, String name, int count, boolean wanted) {}
}
