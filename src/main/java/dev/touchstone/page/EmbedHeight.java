package dev.touchstone.page;

import dev.touchstone.page.prose.Html;
import dev.touchstone.page.table.CellView;
import dev.touchstone.page.table.RowView;
import dev.touchstone.page.table.StatementView;
import dev.touchstone.page.table.ValueView.FigureView;
import dev.touchstone.page.table.ValueView.NotApplicableView;
import dev.touchstone.page.table.ValueView.RatingView;
import dev.touchstone.page.table.ValueView.SupportView;
import dev.touchstone.page.table.ValueView.UnknownView;
import dev.touchstone.page.table.ValueView.WordsView;
import java.util.List;
import java.util.stream.Stream;

/// How high a frame has to be to show a row or a cell without scrolling, from what `embed.css` says of sizes. Which font there is only the
/// reader's machine knows, so letters are taken for rather wide.
record EmbedHeight(EmbedPage page) {

    private static final int SIDES = 32;
    private static final int TOP_AND_BOTTOM = 24;
    private static final int BETWEEN = 16;

    private static final double TITLE = 17;
    private static final double TITLE_LINE = 22.1;
    private static final double BODY = 15;
    private static final double BODY_LINE = 21.75;
    private static final double SMALL = 13;
    private static final double SMALL_LINE = 18.85;

    /// A line is higher where a source's number stands above it.
    private static final double MARKED_LINE = 24;
    private static final double MARK = 21;
    private static final double GLYPH = 18;

    private static final double HEAD_SHARE = 0.3;
    private static final int CELL_SIDE = 16;
    private static final int CELL_EDGES = 11;
    private static final int LIST_SIDE = 24;
    private static final int FOOT_EDGES = 9;

    /// In pixels, of a frame so wide.
    int at(int width) {
        double inner = Math.max(1, width - SIDES);
        double sources = page.sources()
                .stream()
                .mapToDouble(source -> small(source.title() + " " + source.makers(), inner - LIST_SIDE))
                .sum();
        return (int) Math.ceil(TOP_AND_BOTTOM + TITLE_LINE * lines(width(page.back().text(), TITLE), inner)
                + page.rows().stream().mapToDouble(row -> height(row, inner)).sum()
                + (sources > 0 ? BETWEEN + sources : 0) + FOOT_EDGES
                + small(page.frame().siteName() + ": " + page.title() + ". " + page.more().text() + ", reviewed "
                        + page.reviewed().brief(), inner));
    }

    private static double height(RowView row, double inner) {
        double cells = row.cells().stream().mapToDouble(cell -> height(cell, inner)).sum();
        double outcome = row.cells().size() < 2 || row.outcome().words().isEmpty() ? 0
                : BODY_LINE * lines(GLYPH + width(row.outcome().words(), BODY), inner);
        List<String> whys = row.cells().size() < 2 ? List.of() : row.outcome().whys();
        return BETWEEN + cells + outcome + Stream.concat(Stream.of(row.hint()), whys.stream())
                .filter(words -> !words.isEmpty())
                .mapToDouble(words -> small(words, inner))
                .sum();
    }

    private static double height(CellView cell, double inner) {
        double head = inner * HEAD_SHARE - CELL_SIDE;
        double body = inner - inner * HEAD_SHARE - CELL_SIDE;
        double said = cell.statements()
                .stream()
                .mapToDouble(one -> (one.marks().isEmpty() ? BODY_LINE : MARKED_LINE) * lines(width(one), body))
                .sum();
        return CELL_EDGES + Math.max(said, BODY_LINE * lines(width(cell.runtime(), BODY), head));
    }

    private static double small(String words, double room) {
        return SMALL_LINE * lines(width(words, SMALL), room);
    }

    /// Words do not fill a line to its end: each line but the last one loses half a word.
    private static int lines(double width, double room) {
        double half = 2 * BODY;
        return width <= room ? 1 : (int) Math.ceil(width / Math.max(half, room - half));
    }

    private static double width(StatementView said) {
        double value = switch (said.value()) {
            case RatingView rating -> width(rating.level(), BODY) + GLYPH
                    + rating.steps().width();
            case SupportView support -> GLYPH + width(support.word(), BODY);
            case FigureView figure -> width(words(figure.figure()), BODY);
            case WordsView words -> width(words(words.words()), BODY);
            case UnknownView unknown -> BODY;
            case NotApplicableView none -> 2 * BODY;
        };
        return GLYPH + value + width(words(said.remark()), SMALL) + MARK * said.marks().size();
    }

    private static String words(Html html) {
        return html.isEmpty() ? "" : " " + html.words();
    }

    private static double width(String words, double size) {
        return size * words.codePoints().mapToDouble(EmbedHeight::share).sum();
    }

    /// The width of a letter as a share of the size.
    private static double share(int letter) {
        if ("iljtfrI.,;:'’!|()[] ".indexOf(letter) >= 0) {
            return 0.36;
        }
        if ("mwMW@%—…&".indexOf(letter) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(letter) ? 0.69 : letter < 0x2e80 ? 0.59 : 1;
    }
}
