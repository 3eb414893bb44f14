@NullMarked
package dev.touchstone.lab.load;

import org.jspecify.annotations.NullMarked;
