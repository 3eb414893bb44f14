/// The program: turns its arguments into one command and starts it. Everything else lives in the packages below, which are
/// the stages of one pipeline from an article's text to a page.
@NullMarked
package dev.touchstone;

import org.jspecify.annotations.NullMarked;
