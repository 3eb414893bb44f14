package dev.touchstone.page;

import dev.touchstone.page.found.FacetView;
import dev.touchstone.page.found.HitView;
import dev.touchstone.page.found.Notice;
import java.util.List;

/// What a search has found, or only its box.
///
/// @param text what was asked, as it was typed
/// @param summary how much was found; empty where nothing was asked
/// @param facets by what the hits can be narrowed
/// @param pages the pages before and behind this one
public record SearchPage(
    Frame frame,
    String title,
    String text,
    String summary,
    List<Notice> notices,
    List<FacetView> facets,
    List<HitView> hits,
    List<Link> pages
)
        implements Page {

    public SearchPage {
        notices = List.copyOf(notices);
        facets = List.copyOf(facets);
        hits = List.copyOf(hits);
        pages = List.copyOf(pages);
    }
}
