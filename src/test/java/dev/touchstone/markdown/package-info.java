/// Tests of how Markdown is read, and of what reading it may cost.
@NullMarked
package dev.touchstone.markdown;

import org.jspecify.annotations.NullMarked;
