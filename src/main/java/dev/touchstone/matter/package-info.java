/// YAML as a tree of located scalars, lists and maps, read strictly; the only package that knows the YAML library.
@NullMarked
package dev.touchstone.matter;

import org.jspecify.annotations.NullMarked;
