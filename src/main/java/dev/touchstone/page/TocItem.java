package dev.touchstone.page;

import java.util.List;

/// An entry of a page's contents.
public record TocItem(String text, String href, List<TocItem> below) {

    public TocItem {
        below = List.copyOf(below);
    }

    static TocItem of(String text, String fragment) {
        return new TocItem(text, "#" + fragment, List.of());
    }
}
