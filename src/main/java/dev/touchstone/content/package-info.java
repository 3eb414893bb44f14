/// The content folder: turns files on disk into [dev.touchstone.source.SourceFile]s, and nothing else touches them.
@NullMarked
package dev.touchstone.content;

import org.jspecify.annotations.NullMarked;
