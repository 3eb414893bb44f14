package dev.touchstone.diagnostic;

import java.util.Locale;

/// Makes any text safe and measurable on a terminal: what would act there instead of showing is escaped, and each character has a width.
final class TerminalText {

    private static final int TAB = 4;

    private TerminalText() {}

    /// The text as it is printed: a tab is four spaces, and control, bidirectional and unpaired characters become `<U+1B>`.
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(shown(c)));
        return shown.toString();
    }

    /// How many columns the text takes once it is printed.
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    static int width(int c) {
        String shown = shown(c);
        return shown.codePointCount(0, shown.length()) > 1 ? shown.length() : isZeroWidth(c) ? 0 : isWide(c) ? 2 : 1;
    }

    private static String shown(int c) {
        return c == '\t' ? " ".repeat(TAB) : acts(c) ? escaped(c) : Character.toString(c);
    }

    private static String escaped(int c) {
        return "<U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ">";
    }

    private static boolean acts(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || (type == Character.FORMAT && c != 0x200D) || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }

    private static boolean isZeroWidth(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200D
                || Character.isEmojiModifier(c);
    }

    /// East Asian scripts and pictographs take two columns in practically every terminal.
    private static boolean isWide(int c) {
        return Character.isEmojiPresentation(c) || in(c, 0x1100, 0x115F) || in(c, 0x2E80, 0xA4CF)
                || in(c, 0xAC00, 0xD7A3)
                || in(c, 0xF900, 0xFAFF) || in(c, 0xFE30, 0xFE6F) || in(c, 0xFF00, 0xFF60) || in(c, 0xFFE0, 0xFFE6)
                || in(c, 0x20000, 0x3FFFD);
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
