package dev.touchstone.check;

/// A way to write down what was found.
sealed interface Report permits HumanReport, JsonReport, SarifReport, GithubReport {

    /// The whole text, the last line ended too.
    String of(Inspection inspection);
}
