package dev.touchstone.page.prose;

/// Writes HTML element by element, every text and attribute escaped. It lives as long as one piece and is not shared.
final class Markup {

    private final StringBuilder written = new StringBuilder();

    /// Opens an element; attributes are pairs of name and value, those without a value are left out.
    Markup open(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        written.append('>');
        return this;
    }

    Markup close(String element) {
        written.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        written.append(escaped(text));
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
