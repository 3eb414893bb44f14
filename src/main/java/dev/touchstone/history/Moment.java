package dev.touchstone.history;

import dev.touchstone.history.change.Said;
import java.util.List;

/// What a cell says, or has said, from one revision on.
///
/// @param commit that brought it; none where no revision has it yet
/// @param isBeginning whether nothing is known before; then it may have been so for longer
/// @param said all statements; none where it had none
public record Moment(List<Commit> commit, boolean isBeginning, List<Said> said) {

    public Moment {
        commit = List.copyOf(commit);
        said = List.copyOf(said);
    }
}
