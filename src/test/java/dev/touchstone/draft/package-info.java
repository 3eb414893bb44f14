@NullMarked
package dev.touchstone.draft;

import org.jspecify.annotations.NullMarked;
