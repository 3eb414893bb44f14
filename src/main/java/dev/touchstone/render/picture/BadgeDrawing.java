package dev.touchstone.render.picture;

import dev.touchstone.api.Badge;
import java.util.ArrayList;
import java.util.List;

/// A badge laid out: each of its pieces is as wide as its words are in the shipped typeface, whatever typeface will show them.
///
/// @param title all that it says, as one sentence
/// @param width in pixels
/// @param pieces from left to right
public record BadgeDrawing(String title, int width, List<Piece> pieces) {

    private static final int SIZE = 13;
    private static final int MARGIN = 8;

    public BadgeDrawing {
        pieces = List.copyOf(pieces);
    }

    /// Some words on a ground of their own.
    ///
    /// @param x where the ground begins
    /// @param width of the ground
    /// @param at where the words begin
    /// @param length of the words
    /// @param look whether it is the question, the answer, or who says so
    public record Piece(String words, int x, int width, int at, int length, Look look) {}

    /// How a piece looks. The grounds are its own: it can be read on any page.
    public enum Look {
        LABEL("#23262d", "#fbfaf7"), VALUE("#fbfaf7", "#17191e"), BACKING("#e4e1d9", "#3a3d44");

        private final String ground;
        private final String ink;

        Look(String ground, String ink) {
            this.ground = ground;
            this.ink = ink;
        }

        public String ground() {
            return ground;
        }

        public String ink() {
            return ink;
        }
    }

    public static BadgeDrawing of(Badge badge) {
        List<Piece> pieces = new ArrayList<>();
        int x = add(pieces, badge.label(), 0, Look.LABEL);
        x = add(pieces, badge.value(), x, Look.VALUE);
        x = badge.backing().isEmpty() ? x : add(pieces, badge.backing(), x, Look.BACKING);
        return new BadgeDrawing(badge.title(), x, pieces);
    }

    private static int add(List<Piece> pieces, String words, int x, Look look) {
        int length = (int) Math.ceil(Typeface.shipped().width(words, SIZE));
        pieces.add(new Piece(words, x, length + 2 * MARGIN, x + MARGIN, length, look));
        return x + length + 2 * MARGIN;
    }
}
