@NullMarked
package dev.touchstone.measurement;

import org.jspecify.annotations.NullMarked;
