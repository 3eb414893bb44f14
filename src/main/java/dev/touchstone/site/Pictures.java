package dev.touchstone.site;

import dev.touchstone.page.address.SitePath;
import java.util.Optional;

/// Where the pictures of pages are. The pages of rules have none: they are for editors, and nobody shares them; nor has what other sites
/// show in frames.
final class Pictures {

    static final String SUFFIX = ".png";
    private static final SitePath HOME = new SitePath("/home" + SUFFIX);

    private Pictures() {}

    static boolean hasOne(SitePath page) {
        return !page.value().startsWith(SitePath.RULES.value()) && SitePath.EMBED.below(page).isEmpty()
                && page.equals(shown(page));
    }

    /// The page whose picture a page is announced with: a cell is shown beside the others of its row.
    private static SitePath shown(SitePath page) {
        int dot = page.value().indexOf('.');
        return dot < 0 ? page : new SitePath(page.value().substring(0, dot));
    }

    /// The picture that a page is announced with; empty where it has none.
    static Optional<SitePath> announcing(SitePath page) {
        return Optional.of(shown(page)).filter(Pictures::hasOne).map(Pictures::of);
    }

    static SitePath of(SitePath page) {
        return page.equals(SitePath.HOME) ? HOME : new SitePath(page.value() + SUFFIX);
    }

    /// The page whose picture is at an address.
    static Optional<SitePath> page(SitePath picture) {
        if (picture.equals(HOME)) {
            return Optional.of(SitePath.HOME);
        }
        String value = picture.value();
        return Optional.of(value)
                .filter(address -> address.endsWith(SUFFIX))
                .map(address -> address.substring(0, address.length() - SUFFIX.length()))
                .filter(SitePath::isPath)
                .map(SitePath::new)
                .filter(Pictures::hasOne);
    }
}
