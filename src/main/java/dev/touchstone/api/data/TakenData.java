package dev.touchstone.api.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

@Described("A figure that was measured, to six digits.")
public record TakenData(
    @Described("The median over rounds, of one arm or of the ratio of two.") BigDecimal value,
    @Described("The lower end of its 95 % interval.") BigDecimal low,
    @Described("The upper end of its 95 % interval.") BigDecimal high,
    @Described("The unit of the figure; empty for a ratio and for a plain number.") String unit,
    @Described("Whether it is the figure of the first arm divided by that of the second.") boolean isRatio,
    @Described("How many rounds it rests on, each a fresh process.") int rounds,
    @Described("What was measured, in words.") String measure,
    @Described("The id of the run.") String run,
    @Described("The day on which the run was started.") LocalDate day,
    @Described("One, or the two of the ratio.") List<TakenArmData> arms
) {

    public TakenData {
        arms = List.copyOf(arms);
    }
}
