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
/// @param ticks row by row, in as many rows as it takes to keep them apart; those with a source come first
public record Meter(int statements, int sourced, String sentence, int height, List<Tick> ticks, DayView reviewed) {

    private static final int MOST_IN_ROW = 70;
    private static final int LENGTH = 14;
    private static final int PITCH = 18;

    public Meter {
        ticks = List.copyOf(ticks);
    }

    static Meter of(Evidence evidence, DayView reviewed) {
        int rows = Math.max(1, Math.ceilDiv(evidence.statements(), MOST_IN_ROW));
        int width = Math.max(1, Math.ceilDiv(evidence.statements(), rows));
        List<Tick> ticks = IntStream.range(0, evidence.statements())
                .mapToObj(at -> tick(at, width, at < evidence.sourced()))
                .toList();
        String sentence = evidence.statements() + " statements: " + evidence.sourced() + " with a source, "
                + evidence.unsourced() + " without";
        return new Meter(evidence.statements(), evidence.sourced(), sentence, rows * PITCH - PITCH + LENGTH, ticks,
                reviewed);
    }

    private static Tick tick(int at, int width, boolean isSourced) {
        BigDecimal middle = BigDecimal.valueOf(100L * (at % width) + 50);
        int top = at / width * PITCH;
        return new Tick(middle.divide(BigDecimal.valueOf(width), 2, RoundingMode.HALF_UP) + "%", top, top + LENGTH,
                isSourced);
    }

    /// One statement.
    ///
    /// @param x across the drawing, in per cent
    /// @param isSourced drawn through; without a source it is dotted
    public record Tick(String x, int top, int bottom, boolean isSourced) {}
}
