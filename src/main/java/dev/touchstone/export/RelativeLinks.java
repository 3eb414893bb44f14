package dev.touchstone.export;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Resource;
import dev.touchstone.site.Resource.Redirect;
import dev.touchstone.site.Site;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites the links of a page from addresses of the site to files beside it. A file cannot answer a query: links and forms that ask
/// one lead to the site where it is served.
record RelativeLinks(Site site) {

    /// A tag with its attributes, whose values are all in double quotes because the renderer writes them so.
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*+>");
    private static final Pattern LINK = Pattern.compile("(?<= (?:href|src)=\")/(?!/)[^\"]*");

    private static final Pattern ACTION = Pattern.compile("(?<= action=\")(?=/)");

    /// The page with links that work in its file.
    String of(String html, String file) {
        return TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(ACTION
                        .matcher(LINK.matcher(tag.group())
                                .replaceAll(link -> Matcher.quoteReplacement(link(link, file))))
                        .replaceAll(Matcher.quoteReplacement(site.baseUrl()))));
    }

    private String link(MatchResult link, String file) {
        String whole = link.group();
        int end = whole.chars()
                .filter(letter -> letter == '#' || letter == '?')
                .findFirst()
                .stream()
                .map(whole::indexOf)
                .findFirst()
                .orElse(whole.length());
        if (whole.startsWith("?", end)) {
            return site.baseUrl() + whole;
        }
        return file(whole.substring(0, end)).map(target -> FileNames.way(file, target) + whole.substring(end))
                .orElse(whole);
    }

    /// The file of what is at an address; a former address has one of its own, but links lead straight to the present one.
    private Optional<String> file(String address) {
        return site.find(address)
                .map(found -> found instanceof Redirect(SitePath target) ? target : new SitePath(address))
                .map(path -> FileNames.of(path, resource(path)));
    }

    private Resource resource(SitePath path) {
        return site.at(path)
                .orElseThrow(() -> new IllegalStateException("an address leads to " + path + ", where nothing is"));
    }
}
