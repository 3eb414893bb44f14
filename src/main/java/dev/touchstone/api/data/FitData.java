package dev.touchstone.api.data;

import dev.touchstone.query.RequirementAnswer;
import dev.touchstone.value.Fit;

@Described("Whether a runtime meets a requirement.")
public record FitData(
    @Described("The requirement, in its one spelling.") String requirement,
    @Described("Only what is certain is a yes or a no.") Fit answer,
    @Described("What the answer is due to.") RequirementAnswer.Why reason,
    @Described("Everything that it rests on.") GatheredCellData cell
) {}
