/// Rules about running text and images.
@NullMarked
package dev.touchstone.lint.prose;

import org.jspecify.annotations.NullMarked;
