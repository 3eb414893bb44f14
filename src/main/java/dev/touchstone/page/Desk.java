package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Guide;
import dev.touchstone.article.SiteSettings;
import dev.touchstone.cite.References;
import dev.touchstone.history.History;
import dev.touchstone.library.Library;
import dev.touchstone.page.Frame.Footer;
import dev.touchstone.page.Frame.NavItem;
import dev.touchstone.page.address.EditorLinks;
import dev.touchstone.page.address.LinkTargets;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What every page is made at: the library, its past, the addresses of all its pages, references to them, and the frame that they share.
record Desk(Library library, LinkTargets targets, References references, History history) {

    private static final String REPORT = "Report a mistake";

    static Desk of(Library library, History history) {
        return new Desk(library, new LinkTargets(library), new References(library, history.revisions()), history);
    }

    /// An article's text on its own page.
    Scope scope(Article article, Citations citations) {
        return new Scope(article.file().path(), SitePath.of(article), targets, citations);
    }

    /// How an article's page is cited.
    CiteView cite(Article article) {
        return CiteView.of(references.of(article), SitePath.of(article));
    }

    Citations citations(Stream<String> keys) {
        return Citations.of(keys.toList(), library::source);
    }

    /// A runtime's name, leading to its profile; the id alone where it has none.
    Link runtime(String id) {
        return library.runtime(id)
                .map(runtime -> new Link(runtime.name(), SitePath.of(runtime).value()))
                .orElse(new Link(id, ""));
    }

    /// The frame of an article's page, which can be edited.
    Frame frame(Article article) {
        SitePath path = SitePath.of(article);
        List<Link> actions = new ArrayList<>();
        EditorLinks links = new EditorLinks(library.settings());
        links.edit(article.file().start()).ifPresent(href -> actions.add(new Link("Edit this page", href)));
        links.report(article.name(), path.value(), article.file().start())
                .ifPresent(href -> actions.add(new Link(REPORT, href)));
        return frame(Quotes.curled(article.name()), Quotes.curled(article.summary()), path, true, actions);
    }

    /// The frame of a workload's page: its title says what it is, since a criterion may have the same name.
    Frame frame(Benchmark benchmark) {
        Frame frame = frame((Article) benchmark);
        return new Frame(frame.siteName(), titled(frame.shareTitle() + ", measured"), frame.shareTitle(),
                frame.description(), frame.canonical(), true, frame.nav(), frame.footer());
    }

    /// The frame of a list.
    Frame frame(String title, String description, SitePath path) {
        List<Link> actions = new EditorLinks(library.settings()).report(title, path.value())
                .stream()
                .map(href -> new Link(REPORT, href))
                .toList();
        return frame(title, description, path, false, actions);
    }

    /// The frame of a page that answers a query.
    ///
    /// @param canonical the one address of all its spellings and views, from the root; empty where it should not be found
    Frame frame(String title, String description, SitePath path, String canonical) {
        Frame frame = frame(title, description, path);
        return new Frame(frame.siteName(), frame.title(), frame.shareTitle(), description,
                canonical.isEmpty() ? "" : library.settings().baseUrl() + canonical, false, frame.nav(),
                frame.footer());
    }

    /// The frame of a page that has no address of its own.
    Frame frame(String title) {
        return new Frame(library.settings().name(), titled(title), title, "", "", false, nav(""), footer(List.of()));
    }

    private Frame frame(String title, String description, SitePath path, boolean isArticle, List<Link> actions) {
        String full = path.equals(SitePath.HOME) ? title : titled(title);
        return new Frame(library.settings().name(), full, title, description,
                library.settings().baseUrl() + path.value(),
                isArticle, nav(path.value()), footer(actions));
    }

    private String titled(String title) {
        return title + " · " + library.settings().name();
    }

    private List<NavItem> nav(String path) {
        return List.of(nav("Comparisons", SitePath.COMPARISONS, path), nav("Runtimes", SitePath.RUNTIMES, path),
                nav("Criteria", SitePath.CRITERIA, path), nav("Benchmarks", SitePath.BENCHMARKS, path),
                nav("Sources", SitePath.SOURCES, path),
                nav("Search", SitePath.SEARCH, path));
    }

    private static NavItem nav(String text, SitePath target, String path) {
        String current = path.equals(target.value()) ? "page" : path.startsWith(target.value() + "/") ? "true" : "";
        return new NavItem(text, target.value(), current);
    }

    private Footer footer(List<Link> actions) {
        List<Link> links = new ArrayList<>();
        for (Guide guide : library.guides()) {
            links.add(new Link(guide.title(), SitePath.of(guide).value()));
        }
        links.add(new Link("Rules", SitePath.RULES.value()));
        links.add(new Link("Evidence", SitePath.EVIDENCE.value()));
        links.add(new Link("Freshness", SitePath.FRESHNESS.value()));
        links.add(new Link("Disagreements", SitePath.DISAGREEMENTS.value()));
        links.add(new Link("Claims", SitePath.CLAIMS.value()));
        links.add(new Link("Changes", SitePath.CHANGES.value()));
        links.addAll(actions);
        return new Footer(licence(library.settings()), links);
    }

    private static Link licence(SiteSettings settings) {
        String id = settings.licence();
        boolean isId = id.matches("[A-Za-z0-9.+-]+");
        return new Link(id, isId ? "https://spdx.org/licenses/" + id + ".html" : "");
    }
}
