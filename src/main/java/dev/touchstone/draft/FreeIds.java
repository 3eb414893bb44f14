package dev.touchstone.draft;

import dev.touchstone.markdown.Slug;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Gives every heading of a draft an address that nothing else on its page has, as an explicit id where its words would not do.
/// It lives as long as one draft.
final class FreeIds {

    /// What every page of a comparison uses itself.
    private static final Set<String> OWN = Set.of("main", "in-short", "at-a-glance", "overview", "comparison",
            "verdict",
            "faq", "sources", "options", "contents", "related");

    private final Set<String> taken = new HashSet<>(OWN);

    /// @param ids of the page's rows and runtimes
    FreeIds(Collection<String> ids) {
        taken.addAll(ids);
    }

    /// The explicit id to write behind a heading, with a space in front of it; empty where its words make an address already.
    String behind(String heading) {
        String slug = Slug.of(heading);
        if (!slug.isEmpty() && taken.add(slug)) {
            return "";
        }
        String start = slug.isEmpty() ? "section" : slug;
        int number = 2;
        while (!taken.add(start + "-" + number)) {
            number++;
        }
        return " {#" + start + "-" + number + "}";
    }
}
