package dev.touchstone.page.address;

import dev.touchstone.article.Article;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import java.util.Optional;

/// An address of the site, counted from its root, in the one form that it has: lower case, no slash at the end.
public record SitePath(String value) implements Comparable<SitePath> {

    /// The one address with a folder that begins with a dot: a standard demands it.
    private static final String WELL_KNOWN = "/.well-known/security.txt";

    public static final SitePath HOME = new SitePath(Address.HOME);
    public static final SitePath COMPARISONS = new SitePath(Address.COMPARISONS);
    public static final SitePath RUNTIMES = new SitePath(Address.RUNTIMES);
    public static final SitePath CRITERIA = new SitePath(Address.CRITERIA);
    public static final SitePath GUIDES = new SitePath(Address.GUIDES);
    public static final SitePath BENCHMARKS = new SitePath(Address.BENCHMARKS);
    public static final SitePath SOURCES = new SitePath(Address.SOURCES);
    public static final SitePath COMPARE = new SitePath("/compare");
    public static final SitePath MATRIX = new SitePath("/matrix");
    public static final SitePath FIND = new SitePath("/find");
    public static final SitePath SEARCH = new SitePath("/search");
    public static final SitePath EVIDENCE = new SitePath("/evidence");
    public static final SitePath FRESHNESS = new SitePath("/freshness");
    public static final SitePath DISAGREEMENTS = new SitePath("/disagreements");
    public static final SitePath CLAIMS = new SitePath("/claims");
    public static final SitePath CHANGES = new SitePath("/changes");
    public static final SitePath RULES = new SitePath("/rules");
    public static final SitePath SCHEMA = new SitePath("/schema");
    public static final SitePath ASSETS = new SitePath("/assets");
    public static final SitePath PINNED = new SitePath(Address.PINNED);
    public static final SitePath EMBED = new SitePath("/embed");
    public static final SitePath SITEMAP = new SitePath("/sitemap.xml");
    public static final SitePath ROBOTS = new SitePath("/robots.txt");
    public static final SitePath OVERVIEW = new SitePath("/llms.txt");
    public static final SitePath OPEN_SEARCH = new SitePath("/opensearch.xml");
    public static final SitePath MANIFEST = new SitePath("/manifest.json");
    public static final SitePath SECURITY = new SitePath(SitePath.WELL_KNOWN);

    public SitePath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("not an address of this site: " + value);
        }
    }

    /// Whether a text could be an address of the site.
    public static boolean isPath(String text) {
        return Address.isPage(text) || text.equals(WELL_KNOWN);
    }

    /// The page of an article.
    public static SitePath of(Article article) {
        return new SitePath(Address.of(article).page());
    }

    /// The index under which an article's page lives.
    public static SitePath folder(Article article) {
        return new SitePath(Address.folder(article));
    }

    /// The article whose page is here, if there is one.
    public Optional<Article> article(Library library) {
        int slash = value.lastIndexOf('/');
        String id = value.substring(slash + 1);
        return switch (value.substring(0, slash)) {
            case "/comparisons" -> library.comparison(id).map(found -> found);
            case "/runtimes" -> library.runtime(id).map(found -> found);
            case "/criteria" -> library.criterion(id).map(found -> found);
            case "/guides" -> library.guide(id).map(found -> found);
            case "/benchmarks" -> library.benchmark(id).map(found -> found);
            default -> Optional.empty();
        };
    }

    public SitePath child(String name) {
        return new SitePath((value.equals("/") ? "" : value) + "/" + name);
    }

    /// The path behind this one in a longer path; empty where that begins otherwise.
    public Optional<SitePath> below(SitePath longer) {
        return longer.value.startsWith(value + "/")
                ? Optional.of(new SitePath(longer.value.substring(value.length())))
                : Optional.empty();
    }

    /// The page as it was in a revision.
    ///
    /// @param revision its whole id
    public SitePath pinned(String revision) {
        return new SitePath(Address.pinned(revision, value));
    }

    /// The page of the article that this is the page, a row or a cell of.
    public SitePath article() {
        int part = value.indexOf('/', value.indexOf('/', 1) + 1);
        return part < 0 ? this : new SitePath(value.substring(0, part));
    }

    /// A place on the page.
    public String at(String fragment) {
        return value + "#" + fragment;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
