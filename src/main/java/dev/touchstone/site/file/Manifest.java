package dev.touchstone.site.file;

import java.util.List;

/// What the site is called and looks like on somebody's home screen.
///
/// @param sentence what it is; empty where nobody says so
public record Manifest(String name, String shortName, String sentence, List<Icon> icons) implements SiteFile {

    public Manifest {
        icons = List.copyOf(icons);
    }

    /// The site's mark in one size.
    ///
    /// @param sizes as `192x192`, or `any`
    public record Icon(String address, String sizes, String mediaType) {}
}
