/// Brings prose and library together: proposes for each figure of an article which runtime it is about and which criterion it
/// answers. Whatever is proposed says so, and what finds no place is listed.
@NullMarked
package dev.touchstone.proposal;

import org.jspecify.annotations.NullMarked;
