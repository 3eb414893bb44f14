/// What linkers take with them: citations, frames for other sites, badges.
@NullMarked
package dev.touchstone.page.share;

import org.jspecify.annotations.NullMarked;
