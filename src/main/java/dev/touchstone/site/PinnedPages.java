package dev.touchstone.site;

import dev.touchstone.history.Commit;
import dev.touchstone.history.History;
import dev.touchstone.library.Library;
import dev.touchstone.page.Layout;
import dev.touchstone.page.Pages;
import dev.touchstone.page.Pin;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.DayView;
import dev.touchstone.query.ChangesQuestion;
import dev.touchstone.search.Search;
import dev.touchstone.site.Resource.Pinned;
import dev.touchstone.site.Resource.Redirect;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages of articles, rows and cells as they were in a revision, each for good at `/r/`, the revision's id, and its path.
final class PinnedPages {

    private static final Pattern ADDRESS = Pattern.compile(
            SitePath.PINNED + "/([0-9a-f]{7,40})(/(?:comparisons|runtimes|criteria|guides)/.+)");

    /// Reading a revision takes as long as starting the site, so the last ones that somebody asked for are kept.
    private static final int KEPT = 4;

    private final History history;
    private final Pages present;
    private final Map<String, Pages> kept = Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pages> eldest) {
            return size() > KEPT;
        }
    });

    /// @param present the pages of today
    PinnedPages(History history, Pages present) {
        this.history = history;
        this.present = present;
    }

    /// A page of a revision, or the one address of a page that is asked for by the beginning of the revision's id.
    Optional<Resource> at(SitePath path) {
        Matcher address = ADDRESS.matcher(path.value());
        if (!history.isKept() || !address.matches()) {
            return Optional.empty();
        }
        SitePath page = new SitePath(address.group(2));
        return history.find(address.group(1))
                .flatMap(commit -> address.group(1).equals(commit.id())
                        ? pages(commit).find(page).map(layout -> pinned(commit, page, layout))
                        : Optional.of(new Redirect(page.pinned(commit.id()))));
    }

    private Pinned pinned(Commit commit, SitePath page, Layout layout) {
        String now = present.find(page).isPresent() ? page.value() : "";
        String since = history.commits().contains(commit) ? commit.id() : "";
        return new Pinned(layout, new Pin(commit.shortId(), DayView.of(commit.day()), now,
                new ChangesQuestion(page.article().value(), since).query().at(SitePath.CHANGES.value())));
    }

    private Pages pages(Commit commit) {
        return kept.computeIfAbsent(commit.id(), id -> {
            Library then = history.library(commit);
            return Pages.of(then, Search.of(then), History.only(commit));
        });
    }
}
