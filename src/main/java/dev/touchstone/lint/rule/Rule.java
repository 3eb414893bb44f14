package dev.touchstone.lint.rule;

import dev.touchstone.diagnostic.Code;

/// A judgement on content beyond "it can be read". What a rule is given decides how far it can look.
public sealed interface Rule permits ArticleRule, LibraryRule {

    /// What it finds, why that matters, and what to do instead.
    Explanation explanation();

    /// The one code that its findings have.
    default Code code() {
        return explanation().code();
    }
}
