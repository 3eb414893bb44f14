/// Tests of `dev.touchstone.render`.
@NullMarked
package dev.touchstone.render;

import org.jspecify.annotations.NullMarked;
