package dev.touchstone.site.file;

import java.util.List;

/// What crawlers may ask for.
///
/// @param closed the beginnings of addresses that are of no use to them
/// @param sitemap its address, with the site's base
public record Robots(List<String> closed, String sitemap) implements SiteFile {

    public Robots {
        closed = List.copyOf(closed);
    }
}
