package dev.touchstone.lint.reference;

import dev.touchstone.article.Article;
import dev.touchstone.article.Source;
import dev.touchstone.library.Anchors;
import dev.touchstone.library.Library;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a link within the content leads to.
///
/// @param path of the file, relative to the content folder; empty where the link leaves that folder
/// @param fragment the part of its page, or empty
record LinkTarget(String path, String fragment) {

    static final String SOURCES = "sources.yml";

    private static final Pattern ARTICLE = Pattern.compile(
            "(comparisons|runtimes|criteria|guides|benchmarks(?=/[^/]+/benchmark\\.md))/([^/]+)(?:/benchmark)?\\.md");

    /// What a destination means in a file, as code hosts resolve it.
    static LinkTarget of(String destination, String file) {
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String fragment = hash < 0 ? "" : destination.substring(hash + 1);
        return new LinkTarget(path.isEmpty() ? file : resolved(path, file), fragment);
    }

    private static String resolved(String path, String file) {
        Deque<String> parts = new ArrayDeque<>();
        String from = file.substring(0, file.lastIndexOf('/') + 1);
        for (String part : (from + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return "";
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /// Whether the site has a page for such a file.
    boolean isPage() {
        return isSource() || ARTICLE.matcher(path).matches();
    }

    /// The fragments of the page.
    Set<String> anchors(Library library) {
        if (isSource()) {
            return library.sources().stream().map(Source::key).collect(Collectors.toUnmodifiableSet());
        }
        return article(library).map(article -> Anchors.of(article, library)).orElse(Set.of());
    }

    /// Whether it is a part of the list of sources.
    boolean isSource() {
        return path.equals(SOURCES);
    }

    /// Whether the fragment has the form of a row or a cell: a criterion, alone or with a runtime.
    boolean isRow(Library library) {
        int dot = fragment.indexOf('.');
        return library.criterion(dot < 0 ? fragment : fragment.substring(0, dot)).isPresent();
    }

    /// The article that has the page; empty where it could not be read, or for the list of sources.
    Optional<Article> article(Library library) {
        Matcher parts = ARTICLE.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String id = parts.group(2);
        return switch (parts.group(1)) {
            case "comparisons" -> library.comparison(id).map(found -> found);
            case "runtimes" -> library.runtime(id).map(found -> found);
            case "criteria" -> library.criterion(id).map(found -> found);
            case "benchmarks" -> library.benchmark(id).map(found -> found);
            default -> library.guides()
                    .stream()
                    .filter(guide -> guide.id().equals(id))
                    .<Article>map(found -> found)
                    .findFirst();
        };
    }

    /// The present name of a file that is linked by a former one.
    static Optional<String> renamed(LinkTarget target, Library library) {
        Matcher parts = ARTICLE.matcher(target.path());
        return !parts.matches() ? Optional.empty()
                : library.articles()
                        .filter(article -> article.file().path().startsWith(parts.group(1) + "/"))
                        .filter(article -> article.aliases().contains(parts.group(2)))
                        .map(article -> article.file().path())
                        .findFirst();
    }

    /// The paths of all files that have a page.
    static List<String> pages(Library library) {
        return Stream.concat(library.articles().map(article -> article.file().path()), Stream.of(SOURCES))
                .sorted()
                .toList();
    }

}
