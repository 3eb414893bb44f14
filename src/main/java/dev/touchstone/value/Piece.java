package dev.touchstone.value;

/// A part of a cell's text that still knows at which offset of it it stood.
///
/// @param text with every kind of space as a plain one
record Piece(String text, int from) {

    /// The whole of a text, without the spaces around it. Every character stays where it was, so that offsets remain true.
    static Piece of(String text) {
        return new Piece(text.replaceAll("[\\s\\p{Zs}]", " "), 0).part(0, text.length());
    }

    /// A part of this piece, without the spaces around it.
    Piece part(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        return new Piece(text.substring(first, last), from + first);
    }

    /// The same piece with a space instead of one character.
    Piece blanked(int at) {
        return new Piece(text.substring(0, at) + " " + text.substring(at + 1), from).part(0, text.length());
    }

    int to() {
        return from + text.length();
    }
}
