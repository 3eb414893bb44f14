package dev.touchstone.prose;

import dev.touchstone.prose.ProseArticle.Chapter;
import dev.touchstone.prose.ProseArticle.Passage;
import dev.touchstone.prose.ProseArticle.Passage.TableRow;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an article that somebody wrote as prose: plain text, Markdown, or what remains of a page when its text is copied.
public final class ProseArticleReader {

    private static final int LONGEST_HEADING = 100;
    private static final Pattern NO_HEADING = Pattern.compile(
            ".*[.!:;,]|[^\\p{Lu}\\d\"“'(].*|\\P{L}*\\p{L}?\\P{L}*|.{1,60}: .*(?<![\\p{L}\\d])\\d.*", Pattern.DOTALL);
    private static final Pattern ITEM_WITHIN = Pattern.compile("(?<=[.!?]) +- (?=\\p{Lu}[^.:\\n]{1,60}: )");
    private static final Pattern VERSUS = Pattern.compile("(?i).*\\b(?:vs\\.?|versus)\\s.*");

    private final SourceFile file;
    private final FlatTable tables;
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Located<String>> unread = new ArrayList<>();
    private Located<String> heading;
    private List<Passage> passages = new ArrayList<>();
    private List<String> columns = List.of();

    private ProseArticleReader(SourceFile file, FlatTable tables) {
        this.file = file;
        this.tables = tables;
        this.heading = new Located<>("", file.start());
    }

    /// Reads a text.
    ///
    /// @param names of things that its tables may compare, as they are spelled
    /// @param labels of rows that are known
    public static ProseArticle read(SourceFile file, Collection<String> names, Collection<String> labels) {
        return new ProseArticleReader(file, new FlatTable(names, labels)).read();
    }

    private ProseArticle read() {
        List<Piece> pieces = new PieceReader(file, tables).read();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Place> body = i + 1 < pieces.size() && pieces.get(i + 1).sort() == Piece.Sort.BODY
                    ? List.of(pieces.get(i + 1).place())
                    : List.of();
            switch (piece.sort()) {
                case HEADING -> begin(piece.place());
                case ITEM -> item(piece.place(), body);
                case BODY -> body(piece.place());
                case TEXT -> text(piece.place());
                case TABLE -> tableLine(piece.place());
                case FLAT -> flatLine(piece.place());
                case GAP -> columns = List.of();
                case CODE -> skip(piece.place(), "a block of code");
                case FRONT_MATTER -> skip(piece.place(), "front matter");
            }
        }
        close();
        return new ProseArticle(file, title(), chapters, unread);
    }

    private void begin(Place words) {
        close();
        heading = Labels.label(words);
    }

    private void close() {
        if (!heading.value().isEmpty() || !passages.isEmpty()) {
            chapters.add(new Chapter(heading, passages));
        }
        passages = new ArrayList<>();
        columns = List.of();
    }

    /// @param body the text under it, if there is any
    private void item(Place item, List<Place> body) {
        if (body.isEmpty()) {
            running(item);
        } else {
            passages.add(Labels.read(item, body.getFirst()));
        }
    }

    /// The first text under an item was read with it.
    private void body(Place place) {
        if (passages.isEmpty() || passages.getLast().place().end() != place.end()) {
            running(place);
        }
    }

    private void text(Place place) {
        String words = place.text();
        if (words.length() <= LONGEST_HEADING && words.indexOf('\n') < 0 && !NO_HEADING.matcher(words).matches()
                && !words.startsWith("**")) {
            begin(place);
        } else if (words.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            skip(place, "a line without words");
        } else {
            running(place);
        }
    }

    /// Running text, in which the marks of list items may have slipped into the line.
    private void running(Place place) {
        Matcher item = ITEM_WITHIN.matcher(place.text());
        int start = 0;
        while (item.find()) {
            passages.add(Labels.read(place.part(start, item.start())));
            start = item.end();
        }
        passages.add(Labels.read(place.part(start, place.text().length())));
    }

    private void tableLine(Place line) {
        List<Located<String>> cells = FlatTable.cells(line);
        if (columns.isEmpty()) {
            columns = cells.stream().skip(1).map(Located::value).toList();
        } else if (cells.size() == columns.size() + 1) {
            passages.add(new TableRow(cells.getFirst(), columns, cells.subList(1, cells.size()), line));
        } else if (!cells.isEmpty()) {
            skip(line, "a row with " + cells.size() + " cells under a header with " + (columns.size() + 1));
        }
    }

    private void flatLine(Place line) {
        if (columns.isEmpty()) {
            columns = tables.columns(line.text());
            return;
        }
        tables.row(line, columns)
                .ifPresentOrElse(passages::add,
                        () -> skip(line, "a row whose " + columns.size() + " cells cannot be told apart"));
    }

    private void skip(Place place, String why) {
        unread.add(new Located<>(why, place));
    }

    /// The first heading that sets things against each other, else the first one.
    private String title() {
        List<String> headings = chapters.stream()
                .map(chapter -> chapter.heading().value())
                .filter(words -> !words.isEmpty())
                .toList();
        return headings.stream()
                .filter(words -> VERSUS.matcher(words).matches())
                .findFirst()
                .or(() -> headings.stream().findFirst())
                .orElse("");
    }
}
