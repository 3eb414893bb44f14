package dev.touchstone.site;

import dev.touchstone.page.address.SitePath;
import java.util.Optional;

/// Where the pictures of pages are. The pages of rules have none: they are for editors, and nobody shares them.
final class Pictures {

    private static final String SUFFIX = ".png";
    private static final SitePath HOME = new SitePath("/home" + SUFFIX);

    private Pictures() {}

    static boolean hasOne(SitePath page) {
        return !page.value().startsWith(SitePath.RULES.value());
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
