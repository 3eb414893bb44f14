package dev.touchstone.history.change;

import dev.touchstone.history.change.Change.LinesChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Facts of one article that stand in its front matter, compared with what they were.
final class Facts {

    private final Subject article;
    private final List<Change> changes = new ArrayList<>();

    Facts(Subject article) {
        this.article = article;
    }

    /// One fact; empty where it was, or is, not given.
    void compare(String name, String before, String now) {
        String was = before.replaceAll("\\s+", " ").strip();
        String is = now.replaceAll("\\s+", " ").strip();
        if (!was.equals(is)) {
            String key = article.page() + "/" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
            changes.add(new LinesChanged(article, article.address(), name, key,
                    was.isEmpty() ? List.of() : List.of(was), is.isEmpty() ? List.of() : List.of(is)));
        }
    }

    List<Change> changes() {
        return changes;
    }
}
