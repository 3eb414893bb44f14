/// JSON Schemas of everything that is written in YAML, made from the keys by which it is read: for editors that complete and
/// check while somebody types.
///
/// A schema refuses nothing that reading accepts; reading knows more and has the last word.
@NullMarked
package dev.touchstone.schema;

import org.jspecify.annotations.NullMarked;
