/// Serving an edition over HTTP; the only package, beside the root, that knows Spring.
///
/// Everything that can be answered is an address of the edition's site. What is left here is HTTP itself: validators, encodings, headers, errors.
@NullMarked
package dev.touchstone.serve;

import org.jspecify.annotations.NullMarked;
