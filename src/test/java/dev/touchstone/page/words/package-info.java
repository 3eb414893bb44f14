/// Dates, figures and quotation marks in words.
@NullMarked
package dev.touchstone.page.words;

import org.jspecify.annotations.NullMarked;
