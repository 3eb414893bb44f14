@NullMarked
package dev.touchstone.search;

import org.jspecify.annotations.NullMarked;
