/// One trial for each method of measuring: a fresh process in, the figures of one round out.
@NullMarked
package dev.touchstone.lab.trial;

import org.jspecify.annotations.NullMarked;
