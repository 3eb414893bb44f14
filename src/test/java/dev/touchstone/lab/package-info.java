@NullMarked
package dev.touchstone.lab;

import org.jspecify.annotations.NullMarked;
