package dev.touchstone.lint.rule;

/// Where in the folder a fragment of an example belongs.
public enum Spot {
    /// the whole text of a file
    FILE,
    /// rows of a comparison's table
    ROWS,
    /// lines of an article's front matter
    MATTER,
    /// the end of an article
    TEXT,
    /// entries of `sources.yml`
    SOURCES,
    /// lines of `anchors.lock`
    LEDGER,
    /// the whole text of a file that is saved as ISO 8859-1 instead of UTF-8
    LATIN_1,
    /// a symbolic link, whose target is the fragment's text
    LINK,
    /// a file that is not there
    NO_FILE,
    /// the folder itself, with nothing in it
    EMPTY_FOLDER
}
