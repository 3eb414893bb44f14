package dev.touchstone.value;

import java.util.List;

/// The levels that a rating may have, best first, each with what it means.
public record Scale(List<Level> levels) {

    /// The scale of a criterion that names none of its own.
    public static final Scale DEFAULT = new Scale(List.of(
            new Level("Best in class", "nothing else comes near"),
            new Level("Excellent", "a reason to choose it"),
            new Level("Good", "no reason to look elsewhere"),
            new Level("Moderate", "works, with effort or limits"),
            new Level("Limited", "only in special cases"),
            new Level("None", "not there at all")));

    public Scale {
        levels = List.copyOf(levels);
        if (levels.size() < 2) {
            throw new IllegalArgumentException("a scale of " + levels.size() + " levels orders nothing");
        }
    }

    /// One level of a scale.
    ///
    /// @param meaning what it says about a runtime; empty where the criterion does not explain it
    public record Level(String name, String meaning) {}
}
