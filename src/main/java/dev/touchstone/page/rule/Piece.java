package dev.touchstone.page.rule;

import dev.touchstone.page.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some characters of a text that is set in two ways: code among words, or the place of a finding in an example.
///
/// @param isMarked whether it is set in the second way
public record Piece(String text, boolean isMarked) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern MARK = Pattern.compile("«([^«»]*)»");

    /// Words, with what stands between backticks marked as code.
    public static List<Piece> words(String text) {
        return parted(text, CODE).stream()
                .map(piece -> piece.isMarked() ? piece : new Piece(Quotes.curled(piece.text()), false))
                .toList();
    }

    /// An example, with the place of the finding marked, and what nobody would see spelt out.
    public static List<Piece> example(String text) {
        return parted(text.stripTrailing(), MARK).stream()
                .map(piece -> new Piece(visible(piece.text()), piece.isMarked()))
                .toList();
    }

    private static List<Piece> parted(String text, Pattern marked) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = marked.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece(text.substring(from, found.start()), false));
            }
            pieces.add(new Piece(found.group(1), true));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return List.copyOf(pieces);
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> visible.append(Character.getType(point) == Character.FORMAT
                        ? String.format(Locale.ROOT, "U+%04X", point)
                        : Character.toString(point)));
        return visible.toString();
    }
}
