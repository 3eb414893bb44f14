@NullMarked
package dev.touchstone.schema;

import org.jspecify.annotations.NullMarked;
