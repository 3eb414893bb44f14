package dev.touchstone.query;

import dev.touchstone.value.Fit;
import java.util.List;

/// One runtime beside everything that is demanded.
///
/// @param answers one for each requirement, in their order
public record Match(Column column, List<RequirementAnswer> answers) {

    public Match {
        answers = List.copyOf(answers);
    }

    /// What the answers amount to.
    public enum Standing {
        /// it meets every requirement
        MEETS,
        /// it fails none, but for some it depends or is unknown
        MAY,
        /// it fails at least one
        FAILS
    }

    public Standing standing() {
        if (answers.stream().anyMatch(answer -> answer.fit() == Fit.NO)) {
            return Standing.FAILS;
        }
        return answers.stream().allMatch(answer -> answer.fit() == Fit.YES) ? Standing.MEETS : Standing.MAY;
    }
}
