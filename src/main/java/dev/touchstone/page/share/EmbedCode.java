package dev.touchstone.page.share;

/// What another site needs to show a part of this one in a frame.
///
/// @param address absolute
/// @param title for those who do not see the frame
/// @param width in pixels, as is the height
public record EmbedCode(String address, String title, int width, int height) {

    /// A frame that is no larger than somebody has room for.
    ///
    /// @param height what it takes to show everything at the width that is used of the room
    public static EmbedCode of(String address, String title, int height, Room room) {
        return new EmbedCode(address, title, room.used(), Math.min(height, room.height()));
    }

    /// The frame: what is in it may open a link in a window of its own, and nothing else.
    public String html() {
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(title) + "\" width=\"" + width
                + "\" height=\"" + height
                + "\" loading=\"lazy\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
