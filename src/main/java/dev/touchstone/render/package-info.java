/// Pages as bytes: the only package that knows the template engine.
@NullMarked
package dev.touchstone.render;

import org.jspecify.annotations.NullMarked;
