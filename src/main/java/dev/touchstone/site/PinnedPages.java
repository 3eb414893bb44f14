package dev.touchstone.site;

import dev.touchstone.history.Commit;
import dev.touchstone.history.History;
import dev.touchstone.library.Library;
import dev.touchstone.page.Link;
import dev.touchstone.page.NotFoundPage;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages of articles, rows and cells as they were in a revision, each for good at `/r/`, the revision's id, and its path.
final class PinnedPages {

    private static final Pattern ADDRESS = Pattern.compile(
            SitePath.PINNED + "/([0-9a-f]{7,40})(/(?:comparisons|runtimes|criteria|guides)/.+)");

    /// What somebody may have taken for the address of such a page.
    private static final Pattern ASKED = Pattern.compile(
            SitePath.PINNED + "/([0-9a-z-]{1,40})(/(?:comparisons|runtimes|criteria|guides)(?:[/.-][a-z0-9]+)+)");

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
                        ? kept(commit, page)
                        : Optional.of(new Redirect(page.pinned(commit.id()))));
    }

    private Optional<Resource> kept(Commit commit, SitePath page) {
        Pages then = pages(commit);
        return then.find(page).map(layout -> new Pinned(layout, pin(commit, page), commit.id(), then));
    }

    /// Why nothing is at an address where a page of a revision could be; empty for all other addresses.
    Optional<NotFoundPage> missing(String path) {
        Matcher address = ASKED.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        SitePath page = new SitePath(address.group(2));
        List<Link> today = present.find(page)
                .map(layout -> new Link("The page today", page.value()))
                .stream()
                .toList();
        return Optional.of(history.find(address.group(1))
                .map(commit -> present.notFound("The page is not in this revision.",
                        "Revision " + commit.shortId() + " of " + DayView.of(commit.day()).words()
                                + " has no page with this address.",
                        today))
                .orElseGet(() -> present.notFound("This revision is not known here.",
                        "No revision of the content is called " + address.group(1)
                                + ". The version control that is at hand has none, or not any more.",
                        today)));
    }

    private Pin pin(Commit commit, SitePath page) {
        String now = present.find(page).isPresent() ? page.value() : "";
        String since = history.commits().contains(commit) ? commit.id() : "";
        return new Pin(commit.shortId(), DayView.of(commit.day()), now,
                new ChangesQuestion(page.article().value(), since).query().at(SitePath.CHANGES.value()));
    }

    private Pages pages(Commit commit) {
        return kept.computeIfAbsent(commit.id(), id -> {
            Library then = history.library(commit);
            return Pages.of(then, Search.of(then), History.only(commit));
        });
    }
}
