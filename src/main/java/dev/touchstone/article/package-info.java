/// The typed model of what editors write: comparisons, runtimes, criteria, guides, sources and site settings, each fact with its place.
@NullMarked
package dev.touchstone.article;

import org.jspecify.annotations.NullMarked;
