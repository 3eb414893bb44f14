/// The ledger of addresses.
@NullMarked
package dev.touchstone.ledger;

import org.jspecify.annotations.NullMarked;
