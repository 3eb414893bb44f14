package dev.touchstone.page.table;

import dev.touchstone.value.Rating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// The glyph of a grade: as many steps as the scale has above its lowest level, filled up to the grade.
///
/// @param id of the symbol that a page defines once
/// @param width in the units of its drawing
public record StepsView(String id, int width, List<Bar> bars) {

    private static final int PITCH = 8;
    private static final int BAR = 5;
    private static final BigDecimal PIXELS_PER_EM = BigDecimal.valueOf(15);

    public StepsView {
        bars = List.copyOf(bars);
    }

    public static StepsView of(Rating rating) {
        List<Bar> bars = IntStream.range(0, rating.steps())
                .mapToObj(step -> new Bar(step * PITCH, step < rating.height()))
                .toList();
        return new StepsView("r-" + rating.height() + "-" + rating.steps(), rating.steps() * PITCH - PITCH + BAR, bars);
    }

    /// How wide it is beside text, in the size of that text.
    public String size() {
        return BigDecimal.valueOf(width).divide(PIXELS_PER_EM, 2, RoundingMode.HALF_UP) + "em";
    }

    /// One step, as a path.
    ///
    /// @param x where it begins
    /// @param full whether the grade reaches it
    public record Bar(int x, boolean full) {

        public String path() {
            return "M" + x + (full ? " 1h5v10h-5z" : " 8.6h5v2.4h-5z");
        }
    }
}
