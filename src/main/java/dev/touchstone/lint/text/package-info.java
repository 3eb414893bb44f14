/// The running text of articles as rules look at it: passages, sentences, links and images, each with its place.
@NullMarked
package dev.touchstone.lint.text;

import org.jspecify.annotations.NullMarked;
