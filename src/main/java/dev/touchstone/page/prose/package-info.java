/// Prose as safe HTML: our own tree of Markdown is written element by element, links and source marks resolved, and what
/// comes out passes a list of allowed elements once more. Nothing else on a page is written without escaping.
@NullMarked
package dev.touchstone.page.prose;

import org.jspecify.annotations.NullMarked;
