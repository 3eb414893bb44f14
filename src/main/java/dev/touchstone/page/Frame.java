package dev.touchstone.page;

import java.util.List;

/// What surrounds the content of every page: its head, the site's header and the footer.
///
/// @param title of the document: the page's own, and the site's behind it
/// @param shareTitle the page's own title, for previews
/// @param description one or two sentences; empty where there are none
/// @param canonical the page's one address, with the site's base; empty for a page that has none
/// @param isArticle whether it is an article with an author's text, rather than a list
public record Frame(
    String siteName,
    String title,
    String shareTitle,
    String description,
    String canonical,
    boolean isArticle,
    List<NavItem> nav,
    Footer footer
) {

    public Frame {
        nav = List.copyOf(nav);
    }

    /// An entry of the header.
    ///
    /// @param current `page` on that page itself, `true` below it, empty elsewhere
    public record NavItem(String text, String href, String current) {}

    /// What stands at the end of every page.
    ///
    /// @param licence of the text, with where it can be read; without words where none is declared
    /// @param links guides, sources, and what can be done with this page
    public record Footer(Link licence, List<Link> links) {

        public Footer {
            links = List.copyOf(links);
        }
    }
}
