@NullMarked
package dev.touchstone.check;

import org.jspecify.annotations.NullMarked;
