package dev.touchstone.page;

import dev.touchstone.library.Evidence;
import dev.touchstone.page.words.DayView;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How well a comparison is sourced: in words, and as one tick per statement.
///
/// @param sentence for those who do not see the ticks
/// @param share of the sourced statements, as a percentage
/// @param dash length and gap of one tick, in parts of its place
public record Meter(int statements, int sourced, String sentence, String share, String dash, DayView reviewed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// How much of its place a tick takes for each statement there is: about a pixel and a half at the usual width.
    private static final double TICK = 0.005;
    private static final double WIDEST = 0.3;

    static Meter of(Evidence evidence, DayView reviewed) {
        BigDecimal share = evidence.statements() == 0 ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(evidence.sourced()))
                        .divide(BigDecimal.valueOf(evidence.statements()), 2, RoundingMode.HALF_UP);
        BigDecimal tick = BigDecimal.valueOf(Math.min(WIDEST, TICK * evidence.statements()))
                .setScale(2, RoundingMode.HALF_UP);
        String sentence = evidence.statements() + " statements: " + evidence.sourced() + " with a source, "
                + evidence.unsourced() + " without";
        return new Meter(evidence.statements(), evidence.sourced(), sentence, share + "%",
                tick + " " + BigDecimal.ONE.subtract(tick), reviewed);
    }

    public int unsourced() {
        return statements - sourced;
    }
}
