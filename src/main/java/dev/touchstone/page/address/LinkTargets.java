package dev.touchstone.page.address;

import dev.touchstone.library.Library;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the links in content files lead: relative paths of files, as code hosts resolve them, become addresses of the site.
public record LinkTargets(Library library) {

    private static final Pattern ARTICLE = Pattern.compile("((?:comparisons|runtimes|criteria|guides)/[^/]+)\\.md");
    private static final Pattern FRAGMENT = Pattern.compile("[A-Za-z0-9._-]+");

    /// What a link becomes; empty where it leads nowhere, so that only its words are shown.
    ///
    /// @param destination as written
    /// @param file the path of the file in which it stands
    /// @param page the page on which it is shown
    public Optional<String> href(String destination, String file, SitePath page) {
        if (destination.contains(":") || destination.startsWith("/")) {
            return OuterAddress.of(destination);
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String fragment = hash < 0 ? "" : destination.substring(hash + 1);
        if (!fragment.isEmpty() && !FRAGMENT.matcher(fragment).matches()) {
            return Optional.empty();
        }
        return page(path.isEmpty() ? file : resolved(path, file)).map(target -> written(target, fragment, page));
    }

    private Optional<SitePath> page(String file) {
        Matcher article = ARTICLE.matcher(file);
        if (file.equals("sources.yml")) {
            return Optional.of(SitePath.SOURCES);
        }
        return article.matches() && SitePath.isPath("/" + article.group(1))
                ? Optional.of(new SitePath("/" + article.group(1))).filter(path -> path.article(library).isPresent())
                : Optional.empty();
    }

    private static String written(SitePath target, String fragment, SitePath page) {
        if (fragment.isEmpty()) {
            return target.value();
        }
        return target.equals(page) ? "#" + fragment : target.at(fragment);
    }

    /// The path that a relative one means in a file; one that leaves the content folder matches nothing.
    private static String resolved(String path, String file) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (file.substring(0, file.lastIndexOf('/') + 1) + path).split("/", -1)) {
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
}
