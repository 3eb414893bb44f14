/// What a rule is: a judgement on content that could be read, with a permanent code and an explanation whose examples are its tests.
///
/// To add one:
///
/// | put here | then | who tells you what is missing |
/// | --- | --- | --- |
/// | a constant of [dev.touchstone.diagnostic.Code] and a class in a package beside this one that implements [ArticleRule] or [LibraryRule] | one line in `dev.touchstone.lint.Rules` | `RuleContractTest`: the bad example is found at its marks and nowhere else, the good one is clean, the message is approved |
@NullMarked
package dev.touchstone.lint.rule;

import org.jspecify.annotations.NullMarked;
