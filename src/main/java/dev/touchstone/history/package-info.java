/// What the content said before: the revisions of its git repository, each read as the content of today is, and what changed from
/// one to the next.
///
/// Nothing here knows of pages or of HTTP. A repository is somebody else's data: ids are looked up only among known revisions, files
/// are bounded like those on the disk, and what cannot be read is left out.
@NullMarked
package dev.touchstone.history;

import org.jspecify.annotations.NullMarked;
