package dev.touchstone.library;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
import java.util.Comparator;
import java.util.Optional;

/// An address that readers can link to: a page, or a part of one.
///
/// @param page its path, from the root of the site: `/comparisons/python-vs-nodejs`
/// @param fragment the part of the page, or empty for the page itself
public record Address(String page, String fragment) implements Comparable<Address> {

    public static final String HOME = "/";
    public static final String COMPARISONS = "/comparisons";
    public static final String RUNTIMES = "/runtimes";
    public static final String CRITERIA = "/criteria";
    public static final String GUIDES = "/guides";
    public static final String BENCHMARKS = "/benchmarks";
    public static final String SOURCES = "/sources";
    public static final String PINNED = "/r";

    private static final Comparator<Address> ORDER = Comparator.comparing(Address::page)
            .thenComparing(Address::fragment);

    public Address {
        if (!isPage(page) || !isFragment(fragment)) {
            throw new IllegalArgumentException("not an address of this site: " + page + "#" + fragment);
        }
    }

    /// The page of a path.
    public static Address ofPage(String path) {
        return new Address(path, "");
    }

    /// The page of an article.
    public static Address of(Article article) {
        return ofPage(folder(article) + "/" + article.id());
    }

    /// The address that a text is; empty where it is none.
    public static Optional<Address> read(String text) {
        int hash = text.indexOf('#');
        String page = hash < 0 ? text : text.substring(0, hash);
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        boolean hollow = hash >= 0 && fragment.isEmpty();
        return isPage(page) && isFragment(fragment) && !hollow
                ? Optional.of(new Address(page, fragment))
                : Optional.empty();
    }

    /// Whether a text could be the path of a page: `/`, or words of letters and digits, each behind a slash, a dot or a hyphen, and
    /// the first one of all behind a slash.
    public static boolean isPage(String text) {
        boolean isSound = text.startsWith("/");
        for (int i = 1; isSound && i < text.length(); i++) {
            isSound = isLetter(text.charAt(i)) || ("/.-".indexOf(text.charAt(i)) >= 0 && isLetter(text.charAt(i - 1)));
        }
        return isSound && (text.length() == 1 || isLetter(text.charAt(text.length() - 1)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isFragment(String text) {
        boolean isSound = true;
        for (int i = 0; isSound && i < text.length(); i++) {
            char c = text.charAt(i);
            isSound = isLetter(c) || (c >= 'A' && c <= 'Z') || "._-".indexOf(c) >= 0;
        }
        return isSound;
    }

    /// The index under which an article's page lives.
    public static String folder(Article article) {
        return switch (article) {
            case Comparison comparison -> COMPARISONS;
            case RuntimeProfile runtime -> RUNTIMES;
            case Criterion criterion -> CRITERIA;
            case Guide guide -> GUIDES;
            case Benchmark benchmark -> BENCHMARKS;
        };
    }

    public boolean isPage() {
        return fragment.isEmpty();
    }

    /// The page that it is, or is a part of.
    public Address whole() {
        return isPage() ? this : ofPage(page);
    }

    /// Where a page is shown as it was in a revision.
    ///
    /// @param revision its whole id
    public static String pinned(String revision, String page) {
        return PINNED + "/" + revision + page;
    }

    /// A part of the same page.
    public Address at(String part) {
        return new Address(page, part);
    }

    @Override
    public int compareTo(Address other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isPage() ? page : page + "#" + fragment;
    }
}
