package dev.touchstone.site;

import dev.touchstone.library.Address;
import dev.touchstone.page.address.SitePath;
import java.util.Optional;

/// Reads the links by which people lead to a row or a cell: to its own page, or to its place in an article.
final class Linked {

    private Linked() {}

    /// The page of what a link leads to; empty where it is no address of a site. A query changes how much a page shows, not what of.
    ///
    /// @param link from the root of the site
    static Optional<SitePath> to(String link) {
        int hash = link.indexOf('#');
        String fragment = hash < 0 ? "" : link.substring(hash + 1);
        String page = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*", "");
        boolean isPart = page.startsWith(Address.COMPARISONS + "/") && SitePath.isPath(page + "/" + fragment);
        return isPart ? Optional.of(new SitePath(page + "/" + fragment))
                : Optional.of(page).filter(SitePath::isPath).map(SitePath::new);
    }
}
