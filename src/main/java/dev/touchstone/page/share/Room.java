package dev.touchstone.page.share;

/// How much room another site has for a frame.
///
/// @param width in pixels, as is the height
public record Room(int width, int height) {

    private static final int WIDTH = 640;

    /// Room for whatever there is.
    public static final Room FREE = new Room(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /// The width of a frame that has this room.
    public int used() {
        return Math.min(WIDTH, width);
    }
}
