/// How Markdown becomes HTML that is safe to show.
@NullMarked
package dev.touchstone.page.prose;

import org.jspecify.annotations.NullMarked;
