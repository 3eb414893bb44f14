/// How figures are drawn: scales, lanes, marks and the sentence that says the same.
@NullMarked
package dev.touchstone.page.axis;

import org.jspecify.annotations.NullMarked;
