/// The whole way in one method: a content folder becomes an edition of the site.
@NullMarked
package dev.touchstone.pipeline;

import org.jspecify.annotations.NullMarked;
