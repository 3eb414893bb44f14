package dev.touchstone.source;

/// A text of the content folder: its path relative to that folder, with `/` between the parts, and its characters as decoded,
/// without a byte order mark. Line breaks stay as they were written.
public final class SourceFile {

    private final String path;
    private final String text;
    private final LineMap lines;
    private final String stem;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lines = LineMap.of(text);
        this.stem = stem(path);
    }

    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public LineMap lines() {
        return lines;
    }

    /// The file's name without folders and without its last suffix: `python-vs-nodejs` of `comparisons/python-vs-nodejs.md`.
    public String stem() {
        return stem;
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The place from one offset up to another, which is not part of it.
    public Place place(int start, int end) {
        return new Place(this, start, end);
    }

    /// Where a fault of the file as a whole is told: its first character.
    public Place start() {
        return new Place(this, 0, 0);
    }

    @Override
    public String toString() {
        return path;
    }
}
