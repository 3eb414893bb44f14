/// Judgement beyond "can be read": runs the rules over what was read, and lets editors exempt a place from a rule, with a reason.
///
/// A rule is explained, tested and documented by its own [dev.touchstone.lint.rule.Explanation]; how to add one is said in the
/// package of [dev.touchstone.lint.rule.Rule].
@NullMarked
package dev.touchstone.lint;

import org.jspecify.annotations.NullMarked;
