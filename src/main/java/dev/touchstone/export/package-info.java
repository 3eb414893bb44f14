/// Writes an edition into a folder: every page and every file of the site, with links that lead from file to file, so that it can be
/// read from a disk, out of an archive, or under any address.
@NullMarked
package dev.touchstone.export;

import org.jspecify.annotations.NullMarked;
