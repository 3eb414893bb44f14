package dev.touchstone.draft;

import java.util.Locale;

/// The kinds of criterion that can be begun, by the words that an author uses for them.
enum Kind {
    QUANTITY("figures"),
    RATING("levels of a scale"),
    SUPPORT("Yes, No and what lies between"),
    NAMES("names"),
    VERSION("versions"),
    DATE("dates"),
    TEXT("a few words");

    private final String cells;

    Kind(String cells) {
        this.cells = cells;
    }

    String cells() {
        return cells;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
