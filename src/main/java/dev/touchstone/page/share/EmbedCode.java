package dev.touchstone.page.share;

/// What another site needs to show a part of this one in a frame.
///
/// @param address absolute
/// @param title for those who do not see the frame
/// @param width in pixels, as is the height
public record EmbedCode(String address, String title, int width, int height) {

    private static final int WIDTH = 640;
    private static final int HEAD_AND_FOOT = 170;
    private static final int LINE = 34;
    private static final int HIGHEST = 600;

    /// A frame with room for some statements below each other.
    public static EmbedCode of(String address, String title, int statements) {
        return new EmbedCode(address, title, WIDTH, Math.min(HIGHEST, HEAD_AND_FOOT + LINE * statements));
    }

    /// The same, no larger than somebody has room for.
    public EmbedCode within(int mostWidth, int mostHeight) {
        return new EmbedCode(address, title, Math.min(width, mostWidth), Math.min(height, mostHeight));
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
