/// Every address of the site, in order: what is at each, where former addresses lead, and the files that pages need.
@NullMarked
package dev.touchstone.site;

import org.jspecify.annotations.NullMarked;
