package dev.touchstone.site.file;

import java.util.List;

/// What the site has, for language models that read one file first.
///
/// @param sentence what the site is; empty where nobody says so
/// @param parts those that have something
public record Overview(String name, String sentence, List<Part> parts) implements SiteFile {

    public Overview {
        parts = parts.stream().filter(part -> !part.links().isEmpty()).toList();
    }

    /// Links of one sort.
    public record Part(String name, List<Line> links) {

        public Part {
            links = List.copyOf(links);
        }
    }

    /// One link.
    ///
    /// @param address with the site's base, in Markdown where the page has that form
    /// @param about what is there; may be empty
    public record Line(String name, String address, String about) {}
}
