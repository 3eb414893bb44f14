package dev.touchstone.lint.rule;

import dev.touchstone.diagnostic.Code;

/// What an editor can read about one code, at `/rules/<code>`.
///
/// @param what what is found, in a sentence or two
/// @param why why it matters to somebody who reads the page
/// @param instead what to write instead
/// @param repair what `check --fix` does about it, in a sentence; empty where a person must decide
/// @param bad content in which it is found, at the marks
/// @param good the same without the fault
public record Explanation(
    Code code,
    String what,
    String why,
    String instead,
    String repair,
    Example bad,
    Example good
) {

    /// Whether `check --fix` can do something about it.
    public boolean isRepairable() {
        return !repair.isEmpty();
    }
}
