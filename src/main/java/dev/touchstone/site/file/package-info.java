/// Files about the site as a whole, for programs that find, list or install it: what each says, without a word on how it is written.
@NullMarked
package dev.touchstone.site.file;

import org.jspecify.annotations.NullMarked;
