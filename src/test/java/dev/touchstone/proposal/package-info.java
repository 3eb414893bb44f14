@NullMarked
package dev.touchstone.proposal;

import org.jspecify.annotations.NullMarked;
