/// Tests of hashes and citations.
@NullMarked
package dev.touchstone.cite;

import org.jspecify.annotations.NullMarked;
