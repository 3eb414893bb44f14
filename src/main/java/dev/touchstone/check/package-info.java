/// `touchstone check`: everything that is to be said about the content, for people at a terminal and for programs, and the
/// repairs that need no judgement.
///
/// `--format json` writes one object, whose form is kept:
///
/// ```text
/// version      1
/// tool         "touchstone"
/// summary      files, errors, warnings, fixable and repaired, each a number
/// diagnostics  in file order, each with
///   code, severity ("error" or "warning"), message
///   path, line, column, endLine, endColumn    lines and columns from 1, columns in code points, the end not included
///   help         sentences
///   related      places, each with path, line, column, endLine, endColumn and message
///   fixes        none or one: label, and edits with path, line, column, endLine, endColumn and text
///   explanation  address of the page on the code
/// ```
///
/// Paths are relative to the folder in which the command was started, if the content lies below it.
@NullMarked
package dev.touchstone.check;

import org.jspecify.annotations.NullMarked;
