package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import java.util.Locale;

/// Knows the characters that nobody can see and that change what others mean.
final class Forbidden {

    private static final int REPLACEMENT = 0xFFFD;

    private Forbidden() {}

    static boolean isForbidden(int point) {
        // nearly every character of every text takes this way out
        return (point < ' ' || point > '~') && !harm(point).isEmpty();
    }

    static Diagnostic diagnostic(int point, Place place) {
        return Diagnostic
                .of(Code.FORBIDDEN_CHARACTER, place, String.format(Locale.ROOT, "U+%04X is %s", point, harm(point)))
                .help("Delete it, and type the text anew where it was copied from elsewhere.");
    }

    /// A text with every such character, and every line end, spelt out: fit for a message.
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isForbidden(point) || point < ' ') {
                visible.append(String.format(Locale.ROOT, "\\u{%X}", point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    /// A text without them: each becomes the replacement character.
    static String replaced(String text) {
        return text.codePoints()
                .map(point -> isForbidden(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// What is wrong with a character, or nothing.
    private static String harm(int point) {
        if (isControl(point)) {
            return "a control character";
        }
        if (isReordering(point)) {
            return "a character that reorders the text around it";
        }
        if (isInvisible(point)) {
            return "an invisible character";
        }
        if (isNoCharacter(point)) {
            return "not a character";
        }
        return isIn(point, 0x2028, 0x2029) ? "a line separator that editors count differently" : "";
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
    }

    private static boolean isReordering(int point) {
        return point == 0x061C || isIn(point, 0x200E, 0x200F) || isIn(point, 0x202A, 0x202E)
                || isIn(point, 0x2066, 0x206F);
    }

    private static boolean isInvisible(int point) {
        return point == 0x180E || point == 0xFEFF || isIn(point, 0x200B, 0x200D) || isIn(point, 0x2060, 0x2065)
                || isIn(point, 0xFFF9, 0xFFFB) || isIn(point, 0xE0000, 0xE007F);
    }

    private static boolean isNoCharacter(int point) {
        return isIn(point, Character.MIN_SURROGATE, Character.MAX_SURROGATE) || isIn(point, 0xFDD0, 0xFDEF)
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static boolean isIn(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
