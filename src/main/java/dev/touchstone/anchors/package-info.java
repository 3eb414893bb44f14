/// `touchstone anchors`: writes the ledger of addresses, and takes down what a person decides about those that are gone.
@NullMarked
package dev.touchstone.anchors;

import org.jspecify.annotations.NullMarked;
