package dev.touchstone.api.data;

import dev.touchstone.judgement.Judgement.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Described("One figure of a claim beside what was measured of it.")
public record JudgementData(
    JudgementState state,
    @Described("The id of the benchmark.") String benchmark,
    @Described("The permanent address of the benchmark’s page.") String address,
    @Described("The id of the measure; empty for the benchmark’s first.") String measure,
    @Described("The ids of one arm, or of the two whose ratio is meant.") List<String> arms,
    @Described("What is claimed of exactly this, as written; empty where nothing is.") String claimed,
    @Described("Absent where nothing is judged.") @Nullable Verdict verdict,
    @Described("How many times the nearest claimed figure the measured one is, or the other way round; 1 within what is claimed. Absent where nothing is judged.") @Nullable BigDecimal factor,
    @Described("Absent where nothing was measured that counts.") @Nullable TakenData taken,
    @Described("The same of first calls instead of warm ones, or the other way round, where the two are more than twice apart.") List<TakenData> contrasts,
    @Described("Why there is no verdict, or no figure; empty where there is one.") String why,
    @Described("What a reader should know of it; may be empty.") String note
) {

    public JudgementData {
        arms = List.copyOf(arms);
        contrasts = List.copyOf(contrasts);
    }
}
