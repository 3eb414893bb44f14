package dev.touchstone.judgement;

import dev.touchstone.article.Benchmark;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import java.util.List;

/// A figure of the lab, with all that says what it is a figure of.
///
/// @param arms one, or the two whose ratio it is
/// @param contrasts the same ratio of the first call where that of a warm one is meant, and the other way round; only where the two
/// differ so much that one of them alone would mislead
public record Taken(
    Benchmark benchmark,
    Measure measure,
    Measurement run,
    List<ArmResult> arms,
    Figure figure,
    List<Contrast> contrasts
) {

    public Taken {
        arms = List.copyOf(arms);
        contrasts = List.copyOf(contrasts);
    }

    public boolean isRatio() {
        return arms.size() == 2;
    }

    /// Another measure of the same arms that tells another story.
    public record Contrast(Measure measure, Figure figure) {}
}
