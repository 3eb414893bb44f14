/// Rules about names and links between the files of the content folder.
@NullMarked
package dev.touchstone.lint.reference;

import org.jspecify.annotations.NullMarked;
