package dev.touchstone.page.address;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.Library;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address of the site, counted from its root, in the one form that it has: lower case, no slash at the end.
public record SitePath(String value) implements Comparable<SitePath> {

    private static final Pattern FORM = Pattern.compile("/|(/[a-z0-9]+([.-][a-z0-9]+)*)+");

    public static final SitePath HOME = new SitePath("/");
    public static final SitePath COMPARISONS = new SitePath("/comparisons");
    public static final SitePath RUNTIMES = new SitePath("/runtimes");
    public static final SitePath CRITERIA = new SitePath("/criteria");
    public static final SitePath GUIDES = new SitePath("/guides");
    public static final SitePath SOURCES = new SitePath("/sources");
    public static final SitePath RULES = new SitePath("/rules");
    public static final SitePath SCHEMA = new SitePath("/schema");
    public static final SitePath ASSETS = new SitePath("/assets");

    public SitePath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("not an address of this site: " + value);
        }
    }

    /// Whether a text could be an address of the site.
    public static boolean isPath(String text) {
        return FORM.matcher(text).matches();
    }

    /// The page of an article.
    public static SitePath of(Article article) {
        return folder(article).child(article.id());
    }

    /// The index under which an article's page lives.
    public static SitePath folder(Article article) {
        return switch (article) {
            case Comparison comparison -> COMPARISONS;
            case RuntimeProfile runtime -> RUNTIMES;
            case Criterion criterion -> CRITERIA;
            case Guide guide -> GUIDES;
        };
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
            default -> Optional.empty();
        };
    }

    public SitePath child(String name) {
        return new SitePath((value.equals("/") ? "" : value) + "/" + name);
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
