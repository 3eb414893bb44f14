/// What a search shows: hits, and by what they can be narrowed.
@NullMarked
package dev.touchstone.page.found;

import org.jspecify.annotations.NullMarked;
