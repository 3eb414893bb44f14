/// Front matter and YAML files: cut from their file, read strictly as a tree of located scalars, lists and maps, and then by the
/// declared [Keys] of an article type. The only package that knows the YAML library.
@NullMarked
package dev.touchstone.matter;

import org.jspecify.annotations.NullMarked;
