package dev.touchstone.page;

import dev.touchstone.library.Evidence;
import dev.touchstone.page.words.DayView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// How well a comparison is sourced: in words, and as one tick per statement.
///
/// @param sentence for those who do not see the ticks
/// @param height of the drawing, in pixels
/// @param dash length and gap of one tick, in parts of its place
/// @param rows the ticks, in as many rows as it takes to keep them apart
public record Meter(
    int statements,
    int sourced,
    String sentence,
    int height,
    String dash,
    List<Row> rows,
    DayView reviewed
) {

    private static final int MOST_IN_ROW = 70;
    private static final int ROW = 14;
    private static final int PITCH = 18;
    /// A tick is about a pixel and a half wide at the usual width, and never more than a third of its place.
    private static final double TICK = 0.005;
    private static final double WIDEST = 0.33;

    public Meter {
        rows = List.copyOf(rows);
    }

    static Meter of(Evidence evidence, DayView reviewed) {
        int count = Math.ceilDiv(evidence.statements(), MOST_IN_ROW);
        int length = count == 0 ? 0 : Math.ceilDiv(evidence.statements(), count);
        List<Row> rows = IntStream.range(0, count).mapToObj(row -> row(row, length, evidence)).toList();
        BigDecimal tick = BigDecimal.valueOf(Math.min(WIDEST, TICK * length)).setScale(2, RoundingMode.HALF_UP);
        String sentence = evidence.statements() + " statements: " + evidence.sourced() + " with a source, "
                + evidence.unsourced() + " without";
        return new Meter(evidence.statements(), evidence.sourced(), sentence,
                Math.max(ROW, count * PITCH - PITCH + ROW),
                tick + " " + BigDecimal.ONE.subtract(tick), rows, reviewed);
    }

    private static Row row(int row, int length, Evidence evidence) {
        int before = row * length;
        int ticks = Math.min(length, evidence.statements() - before);
        int sourced = Math.clamp(evidence.sourced() - before, 0, ticks);
        return new Row(row * PITCH, sourced, percent(sourced, length), ticks - sourced, percent(ticks, length));
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP) + "%";
    }

    /// One row of ticks: first those with a source, then those without.
    ///
    /// @param y of its upper edge
    /// @param sourcedEnd where the ticks with a source end
    /// @param end where all ticks end
    public record Row(int y, int sourced, String sourcedEnd, int unsourced, String end) {}
}
