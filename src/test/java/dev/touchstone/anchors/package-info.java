/// The command that writes the ledger.
@NullMarked
package dev.touchstone.anchors;

import org.jspecify.annotations.NullMarked;
