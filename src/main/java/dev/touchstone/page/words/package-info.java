/// Dates, figures, kinds and counts in plain English words, the same on every page and on every machine.
@NullMarked
package dev.touchstone.page.words;

import org.jspecify.annotations.NullMarked;
