/// What an author is told: a coded message at a place, with help, collected instead of thrown.
///
/// A reader returns what it could read together with everything it found wrong; only this package knows how that is laid out as text.
@NullMarked
package dev.touchstone.diagnostic;

import org.jspecify.annotations.NullMarked;
