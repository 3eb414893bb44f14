package dev.touchstone.prose;

import dev.touchstone.prose.Piece.Sort;
import dev.touchstone.source.LineMap;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Parts a text into pieces, line by line. It reads Markdown as well as text that was copied from a page and lost its marks.
///
/// Where some line is very long, no paragraph was wrapped, and each line is a piece of its own.
final class PieceReader {

    private static final int LONGEST_WRAPPED = 160;
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile("={2,}[ \\t]*");
    private static final Pattern RULE = Pattern.compile("[ \\t]*(?:-{3,}|\\*{3,}|_{3,})[ \\t]*");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(?:```|~~~).*");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)(?:[-*•·‣▪–+]|\\d{1,2}[.)])[ \\t]+(?=\\S)");
    private static final Pattern BARS = Pattern.compile("[ \\t]*\\|.*|[^|]+\\|[^|]+\\|.*");
    private static final Pattern TABS = Pattern.compile("\\S[^\\t]*\\t+[^\\t]*\\S[^\\t]*\\t.*");
    private static final Pattern CONTINUES = Pattern.compile("[ \\t]*[\\p{Ll}(,;].*");

    private final SourceFile file;
    private final LineMap lines;
    private final FlatTable tables;
    private final boolean wrapped;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean open;
    private int itemIndent = -1;

    PieceReader(SourceFile file, FlatTable tables) {
        this.file = file;
        this.lines = file.lines();
        this.tables = tables;
        this.wrapped = IntStream.rangeClosed(1, lines.count())
                .allMatch(line -> lines.text(line).length() <= LONGEST_WRAPPED);
    }

    List<Piece> read() {
        int line = behindFrontMatter();
        while (line <= lines.count()) {
            line = lines.text(line).isBlank() ? gap(line)
                    : FENCE.matcher(lines.text(line)).matches() ? code(line) : line(line);
        }
        return List.copyOf(pieces);
    }

    private int behindFrontMatter() {
        if (!lines.text(1).strip().equals("---")) {
            return 1;
        }
        for (int line = 2; line <= lines.count(); line++) {
            if (lines.text(line).strip().equals("---")) {
                pieces.add(new Piece(Sort.FRONT_MATTER, file.place(0, end(line))));
                return line + 1;
            }
        }
        return 1;
    }

    private int gap(int line) {
        if (last().map(piece -> piece.sort() == Sort.FLAT || piece.sort() == Sort.TABLE).orElse(false)) {
            pieces.add(new Piece(Sort.GAP, file.place(lines.start(line), lines.start(line))));
        }
        open = false;
        return line + 1;
    }

    private int code(int first) {
        int line = first + 1;
        while (line <= lines.count() && !FENCE.matcher(lines.text(line)).matches()) {
            line++;
        }
        pieces.add(new Piece(Sort.CODE, file.place(lines.start(first), end(Math.min(line, lines.count())))));
        open = false;
        return line + 1;
    }

    private int line(int line) {
        String text = lines.text(line);
        Matcher heading = HEADING.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (heading.matches()) {
            add(Sort.HEADING, line, heading.start(1), heading.end(1), -1);
            open = false;
        } else if (UNDERLINE.matcher(text).matches() && open) {
            last().ifPresent(piece -> pieces.set(pieces.size() - 1, new Piece(Sort.HEADING, piece.place())));
            open = false;
        } else if (RULE.matcher(text).matches()) {
            open = false;
        } else if (isTable(text)) {
            add(isFlat(text) ? Sort.FLAT : Sort.TABLE, line, 0, text.length(), -1);
        } else if (item.lookingAt()) {
            add(Sort.ITEM, line, item.end(), text.length(), item.end(1));
        } else {
            running(line, text);
        }
        return line + 1;
    }

    private boolean isTable(String text) {
        return isFlat(text) || BARS.matcher(text).matches() || TABS.matcher(text).matches();
    }

    /// Whether it begins a table without marks, or goes on with one.
    private boolean isFlat(String text) {
        return tables.isHeader(text) || last().map(piece -> piece.sort() == Sort.FLAT).orElse(false);
    }

    private void running(int line, String text) {
        int indent = text.length() - text.stripLeading().length();
        boolean goesOn = open
                && (wrapped || CONTINUES.matcher(text).matches() || (itemIndent >= 0 && indent > itemIndent));
        if (goesOn) {
            last().ifPresent(piece -> pieces.set(pieces.size() - 1,
                    new Piece(piece.sort(), file.place(piece.place().start(), end(line)))));
        } else if (itemIndent >= 0 && indent > itemIndent) {
            add(Sort.BODY, line, 0, text.length(), itemIndent);
        } else {
            add(Sort.TEXT, line, 0, text.length(), -1);
        }
    }

    private void add(Sort sort, int line, int from, int to, int indent) {
        int start = lines.start(line);
        pieces.add(new Piece(sort, trimmed(file.place(start + from, start + to))));
        open = true;
        itemIndent = indent;
    }

    private Optional<Piece> last() {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.getLast());
    }

    private int end(int line) {
        return lines.start(line) + lines.text(line).length();
    }

    /// A place without the space at either end of it.
    static Place trimmed(Place place) {
        String text = place.text();
        int from = text.length() - text.stripLeading().length();
        return from == text.length() ? place.at() : place.part(from, text.stripTrailing().length());
    }
}
