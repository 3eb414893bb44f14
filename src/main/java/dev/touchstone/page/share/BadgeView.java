package dev.touchstone.page.share;

import dev.touchstone.page.address.SitePath;
import java.util.List;

/// A cell's badge, and how another site shows it.
///
/// @param src on this site
/// @param alt what it says
/// @param snippets that show it and lead back
public record BadgeView(String src, String alt, List<Snippet> snippets) {

    private static final String SUFFIX = ".svg";

    public BadgeView {
        snippets = List.copyOf(snippets);
    }

    /// That of a cell.
    ///
    /// @param path of the cell's page
    public static BadgeView of(SitePath path, String base, String alt) {
        String src = path + SUFFIX;
        String words = alt.replaceAll("[\\[\\]\\\\`*_<>]", "\\\\$0");
        String html = alt.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return new BadgeView(src, alt, List.of(
                new Snippet("Markdown", "[![" + words + "](" + base + src + ")](" + base + path + ")", ""),
                new Snippet("HTML", "<a href=\"" + base + path + "\"><img src=\"" + base + src + "\" alt=\"" + html
                        + "\" height=\"24\"></a>", "")));
    }
}
