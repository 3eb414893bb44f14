/// What pages about rules show: words with code among them, and examples with the place that a finding is about.
@NullMarked
package dev.touchstone.page.rule;

import org.jspecify.annotations.NullMarked;
