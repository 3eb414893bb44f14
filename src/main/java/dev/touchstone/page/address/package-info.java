/// Addresses: the paths of the site, and what a link in a content file becomes on a page.
@NullMarked
package dev.touchstone.page.address;

import org.jspecify.annotations.NullMarked;
