/// What is at each address, and where former and misspelt ones lead.
@NullMarked
package dev.touchstone.site;

import org.jspecify.annotations.NullMarked;
