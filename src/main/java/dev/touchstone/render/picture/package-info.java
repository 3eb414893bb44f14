/// Pictures of pages for previews elsewhere, drawn from the outlines of a typeface that is part of the program: a machine without any font
/// draws the same ones.
@NullMarked
package dev.touchstone.render.picture;

import org.jspecify.annotations.NullMarked;
