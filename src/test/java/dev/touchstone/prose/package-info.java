@NullMarked
package dev.touchstone.prose;

import org.jspecify.annotations.NullMarked;
