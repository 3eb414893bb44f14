/// Begins new files of the content folder for an editor: drafts filled with what the library knows already, and articles that
/// were written as prose.
///
/// A draft passes reading before it is written, and nothing that exists is ever overwritten.
@NullMarked
package dev.touchstone.draft;

import org.jspecify.annotations.NullMarked;
