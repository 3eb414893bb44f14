/// Where links lead, and where they must not.
@NullMarked
package dev.touchstone.page.address;

import org.jspecify.annotations.NullMarked;
