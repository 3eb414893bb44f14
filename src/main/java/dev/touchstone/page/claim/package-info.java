/// Claims and what came of them, ready to be shown on the page of claims and beside the cells that state them.
@NullMarked
package dev.touchstone.page.claim;

import org.jspecify.annotations.NullMarked;
