/// Markdown as our own typed tree; the only package that knows the parser, and the place where its running time is bounded.
@NullMarked
package dev.touchstone.markdown;

import org.jspecify.annotations.NullMarked;
