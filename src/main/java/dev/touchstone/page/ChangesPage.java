package dev.touchstone.page;

import dev.touchstone.page.words.DayView;
import java.util.List;

/// What was changed, day by day.
///
/// @param problems why nothing is told; none where something is
/// @param form that narrows what is told; none where nothing is known of the past
/// @param extent how far back it goes and what is left out, in sentences
/// @param days newest first
public record ChangesPage(
    Frame frame,
    String title,
    List<ProblemView> problems,
    List<AskForm> form,
    List<String> extent,
    List<DayOfChanges> days
) implements Page {

    public ChangesPage {
        problems = List.copyOf(problems);
        form = List.copyOf(form);
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
    /// @param revisions the article as it was when that was done
    public record ArticleChanges(Link article, String deed, List<Link> revisions, List<ChangeView> changes) {

        public ArticleChanges {
            revisions = List.copyOf(revisions);
            changes = List.copyOf(changes);
        }
    }

    /// One change.
    ///
    /// @param part what was changed, leading there as long as it is there
    /// @param deed what was done, in one word
    /// @param from what was said before
    /// @param to what has been said since
    /// @param revisions the place as it was in the revision that changed it, and in the one before, each as far as it was there
    public record ChangeView(
        Link part,
        String deed,
        List<String> from,
        List<String> to,
        List<Link> revisions
    ) {

        public ChangeView {
            revisions = List.copyOf(revisions);
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
