package dev.touchstone.site.file;

import java.util.List;

/// Every page that search engines may list.
public record Sitemap(List<Entry> entries) implements SiteFile {

    public Sitemap {
        entries = List.copyOf(entries);
    }

    /// One page.
    ///
    /// @param address with the site's base
    /// @param changed the day of the newest review or change that it shows, as `2026-11-22`; empty where none is known
    public record Entry(String address, String changed) {}
}
