package dev.touchstone.page.prose;

import dev.touchstone.page.address.LinkTargets;
import dev.touchstone.page.address.SitePath;
import java.util.Optional;

/// Where a text was written and where it is shown: what its links and source marks mean depends on both.
///
/// @param file the path of the content file
/// @param page the page on which it is shown
/// @param citations the numbered sources of that page
public record Scope(String file, SitePath page, LinkTargets targets, Citations citations) {

    Optional<String> href(String destination) {
        return targets.href(destination, file, page);
    }

    /// The same page showing a text of another file.
    public Scope in(String otherFile) {
        return new Scope(otherFile, page, targets, citations);
    }
}
