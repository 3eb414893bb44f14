package dev.touchstone.source;

/// A stretch of a source file, from a start offset up to an end offset that is not part of it; offsets count UTF-16 units from 0.
public record Place(SourceFile file, int start, int end) {

    public Place {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException(
                    "no place " + start + " to " + end + " in " + file.path() + " of length " + file.text().length());
        }
    }

    /// The line of the first character, from 1.
    public int line() {
        return file.lines().line(start);
    }

    /// The column of the first character, from 1, in code points.
    public int column() {
        return file.lines().column(start);
    }

    /// The line of the end, from 1.
    public int endLine() {
        return file.lines().line(end);
    }

    /// The column of the first character behind it, from 1, in code points.
    public int endColumn() {
        return file.lines().column(end);
    }

    /// The text that stands here.
    public String text() {
        return file.text().substring(start, end);
    }

    /// A part of this place; both offsets count from its start.
    public Place part(int from, int to) {
        return new Place(file, start + from, start + to);
    }

    /// The same start and no length: where something begins or is missing.
    public Place at() {
        return new Place(file, start, start);
    }

    @Override
    public String toString() {
        return file.path() + ":" + line() + ":" + column();
    }
}
