@NullMarked
package dev.touchstone.judgement;

import org.jspecify.annotations.NullMarked;
