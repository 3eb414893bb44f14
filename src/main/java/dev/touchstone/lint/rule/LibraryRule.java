package dev.touchstone.lint.rule;

import dev.touchstone.diagnostic.Findings;

/// A rule that can only be judged on all articles together.
public non-sealed interface LibraryRule extends Rule {

    void check(Corpus corpus, Findings findings);
}
