/// The one immutable snapshot of everything the site knows, with references resolved and rows put in order.
@NullMarked
package dev.touchstone.library;

import org.jspecify.annotations.NullMarked;
