/// Load on this machine's own address: requests over kept connections, and connections that are held.
@NullMarked
package dev.touchstone.lab.load;

import org.jspecify.annotations.NullMarked;
