package dev.touchstone.page;

import dev.touchstone.page.words.DayView;
import java.util.List;

/// What was changed, day by day.
///
/// @param extent how far back it goes and what is left out, in sentences
/// @param days newest first
public record ChangesPage(Frame frame, List<String> extent, List<DayOfChanges> days) implements Page {

    public ChangesPage {
        extent = List.copyOf(extent);
        days = List.copyOf(days);
    }

    /// What was changed on one day.
    public record DayOfChanges(DayView day, List<ArticleChanges> articles) {

        public DayOfChanges {
            articles = List.copyOf(articles);
        }
    }

    /// What was changed in one article.
    ///
    /// @param deed what was done to the whole of it, in one word; empty where only parts were changed
    public record ArticleChanges(Link article, String deed, List<ChangeView> changes) {

        public ArticleChanges {
            changes = List.copyOf(changes);
        }
    }

    /// One change.
    ///
    /// @param part what was changed, leading there as long as it is there
    /// @param deed what was done, in one word
    /// @param from what was said before
    /// @param to what has been said since
    /// @param revision the beginning of the revision's id
    public record ChangeView(Link part, String deed, List<String> from, List<String> to, String revision) {

        public ChangeView {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
