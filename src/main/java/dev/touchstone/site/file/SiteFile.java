package dev.touchstone.site.file;

/// A file about the site as a whole: the complete vocabulary of whoever writes it.
public sealed interface SiteFile permits Sitemap, Robots, Overview, SearchDescription, Manifest, SecurityText {

    /// A file that is made when somebody asks for it.
    @FunctionalInterface
    interface Making {

        /// The file, the same each time.
        SiteFile file();
    }
}
