/// Processes of the lab: started in a clean environment, watched, bounded in time, memory and output, and ended with all that they started.
@NullMarked
package dev.touchstone.lab.process;

import org.jspecify.annotations.NullMarked;
